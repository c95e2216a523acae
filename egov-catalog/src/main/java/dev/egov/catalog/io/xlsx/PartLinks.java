package dev.egov.catalog.io.xlsx;

import dev.egov.catalog.io.file.FileFault;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The relationships of a part of a workbook (ECMA-376 part 2, 6.5): other parts by the ids that it names them with. */
final class PartLinks {

    private static final int MOST = 1 << 16;

    /**
     * A relationship.
     *
     * @param type what the other part is, the last word of the relationship's type
     * @param target the other part's name, without a slash before it
     */
    record Link(String type, String target) {}

    private final Map<String, Link> links = new LinkedHashMap<>();

    private PartLinks() {}

    /** Reads the relationships of a part; none where it has none. */
    static PartLinks of(String part, ZipParts parts) throws IOException {
        PartLinks links = new PartLinks();
        int slash = part.lastIndexOf('/') + 1;
        ZipPart file = parts.find(part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels");
        if (file != null) {
            try (PartXml xml = new PartXml(file.name(), parts.open(file))) {
                links.read(xml, part.substring(0, slash));
            }
        }
        return links;
    }

    private void read(PartXml xml, String folder) throws IOException {
        for (PartXml.Event event = xml.next(); event != PartXml.Event.FINISH; event = xml.next()) {
            if (event != PartXml.Event.START || !xml.name().equals("Relationship")) {
                continue;
            }
            String mode = xml.attribute("TargetMode");
            String type = xml.required("Type");
            Link link = new Link(type.substring(type.lastIndexOf('/') + 1), resolved(folder, xml.required("Target")));
            String id = xml.required("Id");
            if (mode != null && mode.equals("External")) {
                continue;
            }
            if (links.put(id, link) != null || links.size() > MOST) {
                throw WorkbookFault.ambiguous(xml.part() + "#" + id);
            }
        }
    }

    /** A name seen from a folder; what would lead out of the workbook leads to no part. */
    private static String resolved(String folder, String target) {
        List<String> path = new ArrayList<>();
        for (String segment : (target.startsWith("/") ? target : folder + target).split("/", -1)) {
            if (segment.equals("..") && !path.isEmpty()) {
                path.remove(path.size() - 1);
            } else if (!segment.isEmpty() && !segment.equals(".")) {
                path.add(segment);
            }
        }
        return String.join("/", path);
    }

    /** The relationship of an id; null where there is none. */
    @Nullable
    Link of(@Nullable String id) {
        return id == null ? null : links.get(id);
    }

    /** The name of the part of a type; null where there is none. Two are one too many. */
    @Nullable
    String only(String type) throws FileFault {
        String found = null;
        for (Link link : links.values()) {
            if (link.type().equals(type)) {
                if (found != null) {
                    throw WorkbookFault.ambiguous(link.target());
                }
                found = link.target();
            }
        }
        return found;
    }
}
