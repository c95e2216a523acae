package dev.egov.catalog.audit.engine;

import dev.egov.catalog.Entry;
import dev.egov.catalog.Item;
import dev.egov.catalog.Provider;
import dev.egov.catalog.Sharing;
import dev.egov.catalog.audit.common.Recent;
import dev.egov.catalog.audit.common.Withholding;
import dev.egov.catalog.audit.engine.Cases.ItemCharacter;
import dev.egov.catalog.audit.engine.Holders.Holder;
import dev.egov.model.network.Network;
import dev.egov.model.security.Classification;
import dev.egov.model.sharing.Deferral;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * One walk over a stretch of entries. The facts that entries can tell are finitely many, so each combination of them is
 * decided once, when it is first met, and remembered under a number that has all of them.
 */
public final class AuditPass {

    private static final int CHARACTERS = ItemCharacter.values().length;
    private static final int DEFERRALS = Deferral.values().length + 1;
    private static final int CLASSIFICATIONS = Classification.values().length + 1;
    private static final int CHANNELS = Network.values().length + 1;
    private static final int SHARINGS = Withholding.values().length * CHANNELS;
    private static final int UNSAID = Withholding.UNKNOWN.ordinal() * CHANNELS;

    /** How many combinations there are, of which there is a table. */
    public static final int COMBINATIONS = 3 * CHARACTERS * SHARINGS * DEFERRALS * CLASSIFICATIONS * 2 * 2;

    static {
        if (COMBINATIONS > Character.MAX_VALUE + 1) {
            throw new IllegalStateException(
                    COMBINATIONS + " combinations do not fit the char that each entry has for its number");
        }
    }

    /**
     * So many entries are gone to at a time, first to where their items are and then to the items: the processor fetches
     * those of all of them at once, where it would wait for the ones of each.
     */
    private static final int TOGETHER = 32;

    private final List<Entry> entries;
    private final LocalDate asOf;
    private final Judgement[] remembered;
    private final char[] combinations;

    private final List<List<Item>> items = new ArrayList<>(TOGETHER);
    private final int[] numbersOfItems = new int[TOGETHER];

    private final Recent<Provider, Holder> holders;
    private final Recent<Sharing, Integer> sharings = new Recent<>(AuditPass::number);

    /**
     * Prepares a walk.
     *
     * @param remembered the judgements by combination, which walks at the same time share: they find the same
     * @param combinations what the walk writes, by the place of the entry
     */
    public AuditPass(
            List<Entry> entries, Holders holders, LocalDate asOf, Judgement[] remembered, char[] combinations) {
        this.entries = entries;
        this.holders = new Recent<>(holders::of);
        this.asOf = asOf;
        this.remembered = remembered;
        this.combinations = combinations;
    }

    /** Judges the entries of the places {@code from} to {@code to - 1}. */
    public void walk(int from, int to) {
        for (int first = from; first < to; first += TOGETHER) {
            int end = Math.min(to, first + TOGETHER);
            goToItems(first, end);
            for (int place = first; place < end; place++) {
                judge(place, ItemCharacter.of(items.get(place - first), numbersOfItems[place - first]));
            }
        }
    }

    private void goToItems(int from, int to) {
        items.clear();
        for (int place = from; place < to; place++) {
            List<Item> those = entries.get(place).items();
            numbersOfItems[place - from] = those.size();
            items.add(those);
        }
    }

    private void judge(int place, ItemCharacter character) {
        Entry entry = entries.get(place);
        Holder holder = holders.of(entry.provider());
        int combination = combination(entry, holder.bound(), character);
        combinations[place] = (char) combination;
        if (remembered[combination] == null) {
            remembered[combination] = Judgement.of(entry, holder.organization(), asOf);
        }
    }

    private int combination(Entry entry, int bound, ItemCharacter character) {
        Classification classification = entry.classification();
        int number = bound;
        number = number * CHARACTERS + character.ordinal();
        number = number * SHARINGS + (entry.sharing() == null ? UNSAID : sharings.of(entry.sharing()));
        number = number * DEFERRALS
                + (entry.deferral() == null ? 0 : 1 + entry.deferral().on(asOf).ordinal());
        number = number * CLASSIFICATIONS + (classification == null ? 0 : 1 + classification.ordinal());
        number = number * 2 + (entry.code() == null ? 0 : 1);
        return number * 2 + (Cases.isOpen(entry) ? 1 : 0);
    }

    /** Whether a combination is of a holder that the regulation does not bind. */
    public static boolean isOutOfScope(int combination) {
        return combination / (COMBINATIONS / 3) == Holders.FREE;
    }

    private static int number(Sharing sharing) {
        Network channel = sharing.channel();
        return Withholding.of(sharing).ordinal() * CHANNELS + (channel == null ? 0 : 1 + channel.ordinal());
    }
}
