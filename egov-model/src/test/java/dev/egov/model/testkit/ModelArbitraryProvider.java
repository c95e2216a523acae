package dev.egov.model.testkit;

import dev.egov.model.identifier.DivisionCode;
import dev.egov.model.identifier.OrganizationCode;
import dev.egov.model.identifier.UnifiedSocialCreditCode;
import jakarta.validation.Valid;
import java.lang.annotation.Annotation;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/**
 * What jqwik asks for the values of parameters: records that carry {@link Complete}, {@link Partial}, {@link Valid} or
 * {@link Invalid}, and identifiers. jqwik finds it by {@code META-INF/services}; nobody else needs it.
 */
public final class ModelArbitraryProvider implements ArbitraryProvider {

    private static final Map<Class<? extends Annotation>, Function<Class<? extends Record>, Arbitrary<?>>> FLAVOURS =
            Map.of(
                    Complete.class, ModelArbitraries::complete,
                    Partial.class, ModelArbitraries::partial,
                    Valid.class, ModelArbitraries::valid,
                    Invalid.class, ModelArbitraries::invalid);

    private static final Map<Class<?>, Supplier<Arbitrary<?>>> IDENTIFIERS = Map.of(
            DivisionCode.class, IdentifierArbitraries::divisionCodes,
            OrganizationCode.class, IdentifierArbitraries::organizationCodes,
            UnifiedSocialCreditCode.class, IdentifierArbitraries::unifiedSocialCreditCodes);

    /** Makes the provider; jqwik calls this. */
    public ModelArbitraryProvider() {}

    @Override
    public boolean canProvideFor(TypeUsage target) {
        Class<?> type = target.getRawType();
        return IDENTIFIERS.containsKey(type)
                || type.isRecord() && FLAVOURS.keySet().stream().anyMatch(target::isAnnotated);
    }

    /** Values of each flavour that the parameter asks for. */
    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage target, SubtypeProvider subtypes) {
        Class<?> type = target.getRawType();
        if (IDENTIFIERS.containsKey(type)) {
            return Set.of(IDENTIFIERS.get(type).get());
        }
        return FLAVOURS.entrySet().stream()
                .filter(flavour -> target.isAnnotated(flavour.getKey()))
                .map(flavour -> flavour.getValue().apply(type.asSubclass(Record.class)))
                .collect(Collectors.toSet());
    }
}
