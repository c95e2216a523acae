package dev.egov.model.internal;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives a record {@code X} a generated builder {@code XBuilder}: {@code XBuilder.create()} starts with every component
 * null and every list and map empty, {@code XBuilder.from(x)} with those of another record.
 *
 * <p>The generator's own name for both, {@code builder}, is the name of a fact.
 */
@RecordBuilder.Template(
        options =
                @RecordBuilder.Options(
                        builderMethodName = "create",
                        copyMethodName = "from",
                        enableWither = false,
                        enableGetters = false,
                        useImmutableCollections = true,
                        addStaticBuilder = false))
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE)
public @interface WithBuilder {}
