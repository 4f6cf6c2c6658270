package com.marketingby.leads.target;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** The keys and values of one YAML mapping; a mistake is reported where it stands and reading goes on. */
final class YamlSection {
    private final MappingNode mapping;
    private final BiConsumer<Node, String> problems;
    private final Map<String, Node> values = new LinkedHashMap<>();

    YamlSection(MappingNode mapping, Set<String> known, BiConsumer<Node, String> problems) {
        this.mapping = mapping;
        this.problems = problems;
        for (var entry : mapping.getValue()) {
            var key = entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue()
                    : entry.getKeyNode().toString();
            if (!known.contains(key)) {
                problems.accept(entry.getKeyNode(),
                        "unknown key '" + key + "': the keys are " + String.join(", ", known));
            } else if (values.put(key, entry.getValueNode()) != null) {
                problems.accept(entry.getKeyNode(), "'" + key + "' is written twice");
            }
        }
    }

    MappingNode mapping() {
        return mapping;
    }

    @Nullable
    Node node(String key) {
        return values.get(key);
    }

    void require(String key, String example) {
        if (!values.containsKey(key)) {
            problems.accept(mapping, "'" + key + "' is missing: write, for example, '" + example + "'");
        }
    }

    /** The value of a key, or null when it is not there or was reported as wrong. */
    <T> @Nullable T read(String key, Function<String, T> reader) {
        var node = values.get(key);
        if (node == null) {
            return null;
        }
        if (!(node instanceof ScalarNode scalar)) {
            problems.accept(node, key + ": one value is expected here");
            return null;
        }
        try {
            return reader.apply(scalar.getValue());
        } catch (IllegalArgumentException wrong) {
            problems.accept(node, key + ": " + wrong.getMessage());
            return null;
        }
    }
}
