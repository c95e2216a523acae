package dev.egov.rules.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.egov.rules.taiyuan.Taiyuan2013;
import dev.egov.rules.testkit.CaseArbitraries;
import dev.egov.rules.testkit.Question;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The reader of sound requests takes those in which the careful one finds no fault, no others, and as the same. */
class SoundReaderTest {

    private static final Map<String, DecisionJson> KNOWN = new ConcurrentHashMap<>();

    private static @Nullable DecisionJson find(String id) {
        return Taiyuan2013.RULE_BOOK
                .decision(id)
                .map(decision -> KNOWN.computeIfAbsent(id, it -> DecisionJson.of(decision, Locale.CHINESE)))
                .orElse(null);
    }

    @Provide
    Arbitrary<Question> questions() {
        return CaseArbitraries.partial(Taiyuan2013.RULE_BOOK);
    }

    @Property(tries = 1000)
    void sound_requests_are_read_however_they_are_written(@ForAll("questions") Question question, @ForAll long seed) {
        Request read = SoundReader.read(SoundReaderTest::find, WrittenRequest.of(question, new Random(seed)));
        assertThat(read).isNotNull();
        assertThat(read.decision().decision()).isSameAs(question.decision());
        assertThat(read.asOf()).isEqualTo(question.asOf());
        assertThat(question.decision().decide(read.facts(), question.asOf()).receipt())
                .isEqualTo(question.ruling().receipt());
    }

    @Property(tries = 3000)
    void both_readers_agree_on_every_request(@ForAll("questions") Question question, @ForAll long seed) {
        Random random = new Random(seed);
        byte[] request = WrittenRequest.of(question, random);
        for (int spoilt = random.nextInt(3); spoilt >= 0; spoilt--) {
            agreeOn(request);
            request = Spoilt.one(request, random);
        }
        agreeOn(request);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "\uFEFF{\"decision\":\"planning\"}",
                "{\"decision\":\"planning\",\"id\":\"\\ud800\"}",
                "{\"decision\":\"planning\",\"asOf\":\"2026-02-29\"}",
                "null",
                "{\"decision\":null}",
                "{\"decision\":\"planning\"}",
                "{\"decision\":\"planning\",\"facts\":null,\"id\":null,\"asOf\":null}",
                "{\"facts\":{\"network\":\"EXTRANET\"},\"decision\":\"information-handling\"}",
                "{\"facts\":{\"network\":\"EXTRANET\"},\"decision\":\"information-handling\",\"decision\":\"planning\"}",
                "{\"facts\":{\"network\":\"EXTRANET\"}}",
                "{\"facts\":{\"network\":\"EXTRANET\"},\"decision\":7}",
                "{\"decision\":\"information-handling\",\"facts\":{\"network\":\"EXTRANET\",\"network\":null}}",
                "{\"decision\":\"project-review\",\"facts\":{\"system\":{},\"system\":null}}",
                "{\"decision\":\"budget-reporting\",\"facts\":{\"quartersReported\":[4,1],\"year\":-0}}",
                "{\"decision\":\"budget-reporting\",\"facts\":{\"quartersReported\":[[1]]}}",
                "{\"decision\":\"budget-reporting\",\"facts\":{\"quartersReported\":[1,1]}}",
                "{\"decision\":\"budget-reporting\",\"facts\":{\"quartersReported\":[null]}}",
                "{\"decision\":\"budget-execution\",\"facts\":{\"paidPercent\":1e1,\"progressPercent\":0e-2000}}",
                "{\"decision\":\"accountability\",\"facts\":{\"subject\":{\"name\":\"\\ud83d\\ude00\"}}}",
                "{\"decision\":\"accountability\",\"facts\":{\"subject\":{\"name\":\"x\\ud83d\"}}}",
                "{\"decision\":\"accountability\"} {}",
                "{\"decision\":\"accountability\",\"facts\":{\"subject\":[]}}",
            })
    void both_readers_agree_on_a_request(String request) {
        agreeOn(request.getBytes(StandardCharsets.UTF_8));
    }

    private static void agreeOn(byte[] bytes) {
        Request careful = new RequestReader(Taiyuan2013.RULE_BOOK, SoundReaderTest::find).read(bytes.clone());
        Request sound = SoundReader.read(SoundReaderTest::find, bytes);
        boolean isSound = careful.faults().isEmpty() && careful.decision() != null && careful.facts() != null;
        assertThat(sound != null)
                .as("%s", new String(bytes, StandardCharsets.UTF_8))
                .isEqualTo(isSound);
        if (sound != null) {
            assertThat(sound.id()).isEqualTo(careful.id());
            assertThat(sound.decision()).isSameAs(careful.decision());
            assertThat(sound.asOf()).isEqualTo(careful.asOf());
            assertThat(sound.facts().known()).isEqualTo(careful.facts().known());
            assertThat(sound.faults().isEmpty()).isTrue();
        }
    }
}
