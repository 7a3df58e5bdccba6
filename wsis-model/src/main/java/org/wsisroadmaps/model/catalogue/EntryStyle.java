package org.wsisroadmaps.model.catalogue;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/** How Immutables writes entries that one reader makes: without builders, which would only make the library larger. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        get = "*",
        defaults = @Value.Immutable(builder = false, copy = false),
        allowedClasspathAnnotations = {javax.annotation.processing.Generated.class})
@interface EntryStyle {}
