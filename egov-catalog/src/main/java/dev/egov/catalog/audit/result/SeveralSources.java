package dev.egov.catalog.audit.result;

import dev.egov.catalog.Entry;
import dev.egov.catalog.Provider;
import java.util.List;

/**
 * One number, one source (一数一源): the items that several departments collect, where one should collect for all. Who
 * collects an item is its source, and where none is given the provider of its resource.
 *
 * <p>A department is known by its code, and without one by its name; a name that just one code of the catalogue goes with
 * stands for that code. Width, case and spaces of a name do not count, nor does the kind of brackets.
 *
 * @param names how many different names of items there are, incidental ones not counted
 * @param exact the items that several departments collect under the same name, most departments first
 * @param near those that several departments collect under names that are different and mean the same (公民身份号码,
 *     身份证号), each with all of its names; most departments first
 */
public record SeveralSources(int names, List<SharedItem> exact, List<SharedItem> near) {

    /**
     * An item that several departments collect.
     *
     * @param name its name, the one that stands in most resources where there are several
     * @param incidental whether it is one that every table has for itself (序号, 备注, 更新时间) or that means nothing without
     *     its table (名称, 状态): no reason to give up a source
     * @param departments how many departments collect it, 2 or more
     * @param sources who collects it, under what name; most items first
     */
    public record SharedItem(String name, boolean incidental, int departments, List<Source> sources) {
        /** Copies the list. */
        public SharedItem {
            sources = List.copyOf(sources);
        }
    }

    /**
     * A department that collects an item.
     *
     * @param item the name of the item, as the department first writes it
     * @param department the department
     * @param items how many items of that name it collects
     * @param first the first entry that has one
     */
    public record Source(String item, Provider department, int items, Entry first) {}

    /** Copies the lists. */
    public SeveralSources {
        exact = List.copyOf(exact);
        near = List.copyOf(near);
    }
}
