package org.wsisroadmaps.validation.policy;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How Immutables writes the implementations of this package. Source retention, since a class file that names
 * Immutables would make the compilers of our users warn.
 */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        get = "*",
        put = "*",
        depluralize = true,
        allowedClasspathAnnotations = {javax.annotation.processing.Generated.class})
@interface PolicyStyle {}
