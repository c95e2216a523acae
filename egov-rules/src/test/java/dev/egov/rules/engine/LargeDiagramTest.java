package dev.egov.rules.engine;

import static dev.egov.rules.engine.Diagram.OPEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Diagrams of some hundred nodes answer what the functions' tables answer. */
class LargeDiagramTest {

    private static final int VARIABLES = 10;

    @Property(tries = 50)
    void leaves_and_support_are_those_of_the_table(@ForAll long seed) {
        Random random = new Random(seed);
        int[] table = random.ints(1 << VARIABLES, 0, 3).toArray();
        int[] arities = new int[VARIABLES];
        Arrays.fill(arities, 2);
        Forest forest = new Forest(arities);
        Diagram diagram = forest.diagram(root(forest, table, 0, 0));
        for (int time = 0; time < 50; time++) {
            int known = random.nextInt(1 << VARIABLES) | random.nextInt(1 << VARIABLES);
            int values = random.nextInt(1 << VARIABLES) & known;
            int[] partial = new int[VARIABLES];
            int leaves = 0;
            long support = 0;
            for (int variable = 0; variable < VARIABLES; variable++) {
                partial[variable] = (known >>> variable & 1) == 0 ? OPEN : values >>> variable & 1;
            }
            for (int rest = ~known & (1 << VARIABLES) - 1, open = rest; ; open = open - 1 & rest) {
                leaves |= 1 << table[values | open];
                for (int variable = 0; variable < VARIABLES; variable++) {
                    int bit = 1 << variable & rest;
                    support |= table[values | open] == table[(values | open) ^ bit] ? 0 : bit;
                }
                if (open == 0) {
                    break;
                }
            }
            assertThat(diagram.leaves(partial)).isEqualTo(leaves);
            assertThat(diagram.support(partial)).isEqualTo(support);
        }
    }

    /** The diagram of a table's part: a bit of a place in it for each variable, the lowest for the first. */
    private static int root(Forest forest, int[] table, int variable, int place) {
        if (variable == VARIABLES) {
            return table[place];
        }
        int[] children = {
            root(forest, table, variable + 1, place), root(forest, table, variable + 1, place | 1 << variable)
        };
        return forest.node(variable, children);
    }
}
