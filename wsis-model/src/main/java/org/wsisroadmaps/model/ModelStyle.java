package org.wsisroadmaps.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How Immutables writes the implementations of this package. Source retention, since a class file that names
 * Immutables would make the compilers of our users warn. For the same reason the options of {@code Value.Immutable}
 * are given by a style of their own: {@code @Value.Immutable} alone leaves nothing to warn about.
 */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        get = "*",
        depluralize = true,
        depluralizeDictionary = {"activity:activities", "mandate:mandate", "progress:progress"},
        allowedClasspathAnnotations = {javax.annotation.processing.Generated.class})
@interface ModelStyle {
    /** For a value that is made from its parts at once. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.SOURCE)
    @Value.Style(
            visibility = Value.Style.ImplementationVisibility.PACKAGE,
            builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
            overshadowImplementation = true,
            jdkOnly = true,
            get = "*",
            depluralize = true,
            depluralizeDictionary = {"activity:activities", "mandate:mandate", "progress:progress"},
            allowedClasspathAnnotations = {javax.annotation.processing.Generated.class},
            defaults = @Value.Immutable(builder = false))
    @interface NoBuilder {}

    /** For a value of which one instance is there from the start. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.SOURCE)
    @Value.Style(
            visibility = Value.Style.ImplementationVisibility.PACKAGE,
            builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
            overshadowImplementation = true,
            jdkOnly = true,
            get = "*",
            depluralize = true,
            depluralizeDictionary = {"activity:activities", "mandate:mandate", "progress:progress"},
            allowedClasspathAnnotations = {javax.annotation.processing.Generated.class},
            defaults = @Value.Immutable(singleton = true))
    @interface Singleton {}

    /** For both. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.SOURCE)
    @Value.Style(
            visibility = Value.Style.ImplementationVisibility.PACKAGE,
            builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
            overshadowImplementation = true,
            jdkOnly = true,
            get = "*",
            depluralize = true,
            depluralizeDictionary = {"activity:activities", "mandate:mandate", "progress:progress"},
            allowedClasspathAnnotations = {javax.annotation.processing.Generated.class},
            defaults = @Value.Immutable(builder = false, singleton = true))
    @interface NoBuilderSingleton {}
}
