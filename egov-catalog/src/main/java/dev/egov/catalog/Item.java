package dev.egov.catalog;

import dev.egov.catalog.text.Blank;
import dev.egov.model.internal.WithBuilder;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An item of a resource (信息项): a column of a table, a field of a form.
 *
 * @param name its name (信息项名称)
 * @param type the type of its values (数据类型)
 * @param length how many characters or digits a value has at most (数据长度), 1 or more
 * @param source the department that collects it (来源部门); null where it is the resource's provider
 * @param basic whether it is basic (基础性, art. 24); null where nobody said
 * @param publicCharacter whether it is of public character (公共性, art. 24); null where nobody said
 */
@WithBuilder
public record Item(
        String name,
        @Nullable DataType type,
        @Nullable Integer length,
        @Nullable String source,
        @Nullable Boolean basic,
        @Nullable Boolean publicCharacter) {
    /**
     * Makes an item. A blank source counts as none.
     *
     * @throws NullPointerException if the name is null
     */
    public Item {
        Objects.requireNonNull(name, "name");
        source = Blank.toNull(source);
    }
}
