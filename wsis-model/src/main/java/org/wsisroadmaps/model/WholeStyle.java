package org.wsisroadmaps.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How Immutables writes values whose builders are written by hand: with one method that takes all parts, null for those
 * that are not there.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        jdk9Collections = true,
        optionalAcceptNullable = true,
        defaults = @Value.Immutable(builder = false, copy = false),
        allParameters = true,
        get = "*",
        allowedClasspathAnnotations = {javax.annotation.processing.Generated.class})
@interface WholeStyle {}
