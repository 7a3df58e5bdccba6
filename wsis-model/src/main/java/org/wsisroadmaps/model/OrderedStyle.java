package org.wsisroadmaps.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/** How Immutables writes values with maps whose order is kept: as {@link ModelStyle}, but not with the maps of JDK 9. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        defaults = @Value.Immutable(copy = false),
        get = "*",
        depluralize = true,
        allowedClasspathAnnotations = {javax.annotation.processing.Generated.class})
@interface OrderedStyle {}
