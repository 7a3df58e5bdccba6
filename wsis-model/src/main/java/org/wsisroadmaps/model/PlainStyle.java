package org.wsisroadmaps.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/** How Immutables writes values that are made of all their parts at once: without builders, which nobody would use. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        defaults = @Value.Immutable(builder = false, copy = false),
        allParameters = true,
        get = "*",
        allowedClasspathAnnotations = {javax.annotation.processing.Generated.class})
@interface PlainStyle {}
