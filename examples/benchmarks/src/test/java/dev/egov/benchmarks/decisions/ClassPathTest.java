package dev.egov.benchmarks.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClassPathTest {

    private final ClassPath classPath = ClassPath.read();

    @Test
    void an_artifact_needs_what_it_depends_on_and_nothing_else() {
        assertThat(classPath.jars(List.of("org.hibernate.validator:hibernate-validator")))
                .extracting(jar -> jar.replaceAll("-[0-9].*", ""))
                .containsExactlyInAnyOrder(
                        "hibernate-validator", "jakarta.validation-api", "jboss-logging", "classmate");
    }

    @Test
    void what_several_depend_on_is_there_once_for_each_of_them() {
        String guava =
                classPath.jars(List.of("com.google.guava:guava")).iterator().next();
        assertThat(classPath.jars(List.of("dev.egov:egov-rules")))
                .contains(guava)
                .doesNotHaveDuplicates();
        assertThat(classPath.jars(List.of("dev.cel:cel", "dev.egov:egov-rules")))
                .contains(guava)
                .doesNotHaveDuplicates();
    }

    @Test
    void what_nobody_depends_on_is_named() {
        assertThatNullPointerException()
                .isThrownBy(() -> classPath.jars(List.of("org.example:absent")))
                .withMessageContaining("org.example:absent");
    }

    @Test
    void all_entrants_are_on_the_class_path() {
        assertThat(Entrants.all())
                .allSatisfy(entrant ->
                        assertThat(classPath.jars(entrant.artifacts())).isNotEmpty());
    }
}
