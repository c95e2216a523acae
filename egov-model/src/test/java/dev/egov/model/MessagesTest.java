package dev.egov.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private static final String VIOLATIONS = "/ContributorValidationMessages";
    private static final String FAULTS = "/dev/egov/model/identifier/FaultMessages";

    @Test
    void the_languages_have_the_same_messages() throws IOException {
        assertThat(messages(VIOLATIONS + "_zh").keySet())
                .isEqualTo(messages(VIOLATIONS + "_en").keySet())
                .isEqualTo(messages(VIOLATIONS).keySet());
        assertThat(messages(FAULTS + "_zh").keySet())
                .isEqualTo(messages(FAULTS + "_en").keySet())
                .isNotEmpty();
    }

    @Test
    void a_language_that_has_no_messages_of_its_own_gets_the_english_ones() throws IOException {
        assertThat(messages(VIOLATIONS)).isEqualTo(messages(VIOLATIONS + "_en"));
    }

    @Test
    void a_violation_has_the_words_of_its_fault() throws IOException {
        assertThat(messages(VIOLATIONS + "_zh")).containsAllEntriesOf(messages(FAULTS + "_zh"));
        assertThat(messages(VIOLATIONS + "_en")).containsAllEntriesOf(messages(FAULTS + "_en"));
    }

    private static Map<String, String> messages(String bundle) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(
                MessagesTest.class.getResourceAsStream(bundle + ".properties"), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        Map<String, String> messages = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> messages.put(key, properties.getProperty(key)));
        return messages;
    }
}
