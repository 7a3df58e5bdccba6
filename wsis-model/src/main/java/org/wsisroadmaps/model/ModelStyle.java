package org.wsisroadmaps.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How Immutables writes the implementations of this package. Source retention, since a class file that names
 * Immutables would make the compilers of our users warn; for the same reason {@code @Value.Immutable} never has
 * arguments of its own.
 */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        jdk9Collections = true,
        deferCollectionAllocation = true,
        defaults = @Value.Immutable(copy = false),
        get = "*",
        depluralize = true,
        depluralizeDictionary = {"activity:activities", "mandate:mandate", "progress:progress"},
        allowedClasspathAnnotations = {javax.annotation.processing.Generated.class})
@interface ModelStyle {}
