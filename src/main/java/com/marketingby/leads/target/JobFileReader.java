package com.marketingby.leads.target;

import com.marketingby.leads.geo.Distance;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads one job file and collects every mistake with its line. */
final class JobFileReader {
    private static final Set<String> JOB_KEYS = keys("name", "type", "client", "user", "query", "radius", "near",
            "target",
            "targets", "max-leads", "max-targets", "max-api-calls", "max-cost", "places", "keep-outside", "force",
            "every");
    private static final Set<String> RETENTION_KEYS = keys("name", "type", "client", "action", "places", "every");
    private static final Set<String> TARGET_KEYS = keys("target", "query", "radius", "near");

    private final Path file;
    private final List<String> problems = new ArrayList<>();

    JobFileReader(Path file) {
        this.file = file;
    }

    JobFile read() {
        try {
            var text = Files.readString(file);
            checkLines(text);
            if (!problems.isEmpty()) {
                return new JobFile.Rejected(List.copyOf(problems));
            }
            var root = new Yaml(new LoaderOptions()).compose(new StringReader(text));
            if (root instanceof MappingNode mapping) {
                return isRetention(mapping) ? retention(new YamlSection(mapping, RETENTION_KEYS, this::problem))
                        : job(new YamlSection(mapping, JOB_KEYS, this::problem));
            }
            problems.add(file + ": not a job: write keys such as 'type: location' and 'target: Dallas, TX'");
        } catch (IOException unreadable) {
            problems.add(file + ": " + Written.why(unreadable) + ": check the path");
        } catch (MarkedYAMLException broken) {
            var mark = broken.getProblemMark();
            problems.add(file + ":" + (mark == null ? 1 : mark.getLine() + 1) + ": not YAML: " + broken.getProblem());
        }
        return new JobFile.Rejected(List.copyOf(problems));
    }

    /** YAML knows no control characters but as escapes, whose values are looked at one by one. */
    private void checkLines(String text) {
        var lines = text.lines().toList();
        for (var number = 1; number <= lines.size(); number++) {
            try {
                Written.line(lines.get(number - 1).replace('\t', ' '));
            } catch (IllegalArgumentException unusable) {
                problems.add(file + ":" + number + ": " + unusable.getMessage());
            }
        }
    }

    private static boolean isRetention(MappingNode mapping) {
        return mapping.getValue().stream()
                .anyMatch(entry -> entry.getKeyNode() instanceof ScalarNode key && key.getValue().equals("type")
                        && entry.getValueNode() instanceof ScalarNode type && type.getValue().equals("retention"));
    }

    private JobFile retention(YamlSection section) {
        section.require("name", "name: retention");
        section.require("action", "action: clear");
        section.read("name", JobFileReader::words);
        var clear = section.read("action", JobFileReader::isClear);
        var client = section.read("client", JobFileReader::count);
        var places = section.read("places", JobFileReader::service);
        var every = section.read("every", JobFileReader::period);
        return clear == null || !problems.isEmpty() ? new JobFile.Rejected(List.copyOf(problems))
                : new JobFile.Retention(clear, client, places == null ? PlacesService.NEW : places, every);
    }

    private static Boolean isClear(String text) {
        return switch (text) {
            case "clear" -> true;
            case "refresh" -> false;
            default -> throw new IllegalArgumentException("'" + text + "' is not clear or refresh");
        };
    }

    private JobFile job(YamlSection section) {
        var type = section.read("type", JobFileReader::type);
        var every = section.read("every", JobFileReader::period);
        var common = new TargetDefaults(section.read("query", JobFileReader::words),
                section.read("near", JobFileReader::words),
                section.read("radius", Distance::parse));
        var targets = targets(section, common);
        var limits = new Limits(section.read("max-leads", JobFileReader::count),
                section.read("max-targets", JobFileReader::count),
                section.read("max-api-calls", JobFileReader::count), section.read("max-cost", JobFileReader::dollars));
        var client = section.read("client", JobFileReader::count);
        var user = section.read("user", JobFileReader::count);
        var name = section.read("name", JobFileReader::words);
        var places = section.read("places", JobFileReader::service);
        var keepOutside = section.read("keep-outside", JobFileReader::yesOrNo);
        var force = section.read("force", JobFileReader::yesOrNo);
        section.require("type", "type: location");
        section.require("name", "name: dallas-dentists");
        if (type == ScrapeType.KEYWORD) {
            refuse(section, "query", "the words of a keyword job are its targets: write 'target: dentists in Dallas'");
        } else if (type != null) {
            refuse(section, "near", "only the words of a keyword job are looked for near a place");
        }
        if (type == null || targets.isEmpty() || !problems.isEmpty()) {
            return new JobFile.Rejected(List.copyOf(problems));
        }
        return new JobFile.Job(new ScrapeRequest(type, targets, client, user, name, limits,
                places == null ? PlacesService.NEW : places, Boolean.TRUE.equals(keepOutside),
                Boolean.TRUE.equals(force)), every);
    }

    /** Where a key has no meaning it would be passed over in silence. */
    private void refuse(YamlSection section, String key, String reason) {
        for (var one : withTargets(section)) {
            var node = one.node(key);
            if (node != null) {
                problem(node, key + ": " + reason);
            }
        }
    }

    private List<YamlSection> withTargets(YamlSection section) {
        var sections = new ArrayList<>(List.of(section));
        Stream.of("target", "targets").map(section::node).filter(Objects::nonNull)
                .flatMap(node -> node instanceof SequenceNode list ? list.getValue().stream() : Stream.of(node))
                .forEach(node -> {
                    if (node instanceof MappingNode mapping) {
                        sections.add(new YamlSection(mapping, TARGET_KEYS, (_, _) -> {}));
                    }
                });
        return sections;
    }

    private record TargetDefaults(@Nullable String query, @Nullable String near, @Nullable Distance radius) {}

    private List<Target> targets(YamlSection section, TargetDefaults common) {
        var targets = new ArrayList<Target>();
        var single = section.node("target");
        var several = section.node("targets");
        if (single != null) {
            addTarget(targets, single, common);
        }
        if (several instanceof SequenceNode list) {
            list.getValue().forEach(entry -> addTarget(targets, entry, common));
        } else if (several != null) {
            problem(several, "'targets' is a list: write each target on a line of its own after '- '");
        }
        if (targets.isEmpty() && problems.isEmpty()) {
            problem(section.mapping(), "no target: write 'target: Dallas, TX' or a list under 'targets:'");
        }
        return targets;
    }

    private void addTarget(List<Target> targets, Node node, TargetDefaults common) {
        try {
            if (node instanceof ScalarNode text) {
                targets.add(Target.asked(text.getValue(), common.query, common.near, common.radius));
            } else if (node instanceof MappingNode mapping) {
                var section = new YamlSection(mapping, TARGET_KEYS, this::problem);
                var text = section.read("target", JobFileReader::words);
                var query = section.read("query", JobFileReader::words);
                var near = section.read("near", JobFileReader::words);
                var radius = section.read("radius", Distance::parse);
                section.require("target", "target: Dallas, TX");
                if (text != null) {
                    targets.add(
                            Target.asked(text, query == null ? common.query : query,
                                    near == null ? common.near : near, radius == null ? common.radius : radius));
                }
            } else {
                problem(node, "not a target: write 'Dallas, TX' or 'target: Dallas, TX' with query and radius");
            }
        } catch (IllegalArgumentException unusable) {
            problem(node, String.valueOf(unusable.getMessage()));
        }
    }

    private void problem(Node node, String message) {
        problems.add(file + ":" + (node.getStartMark().getLine() + 1) + ": " + message);
    }

    private static ScrapeType type(String text) {
        return named(ScrapeType.values(), text, "individual, location, keyword or retention");
    }

    private static PlacesService service(String text) {
        return named(PlacesService.values(), text, "new or legacy");
    }

    private static <E extends Enum<E>> E named(E[] values, String text, String choices) {
        for (var value : values) {
            if (value.name().toLowerCase(Locale.ROOT).equals(text)) {
                return value;
            }
        }
        throw new IllegalArgumentException("'" + text + "' is not " + choices);
    }

    private static String words(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("nothing is written here");
        }
        return Written.line(text.strip());
    }

    private static Integer count(String text) {
        return number(text, "a whole number from 1",
                written -> written.matches("[1-9]\\d{0,8}") ? Integer.valueOf(written) : null);
    }

    private static BigDecimal dollars(String text) {
        return number(text, "an amount in US dollars, such as 5.00",
                written -> written.matches("\\d{1,7}(\\.\\d{1,4})?") ? new BigDecimal(written) : null);
    }

    private static <T> T number(String text, String wanted, Function<String, @Nullable T> reader) {
        var value = reader.apply(text.strip());
        if (value == null) {
            throw new IllegalArgumentException("'" + text + "' is not " + wanted);
        }
        return value;
    }

    private static Boolean yesOrNo(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("'" + text + "' is not true or false");
        };
    }

    /** A period as schedulers write it: {@code 10m}, {@code 1h}, {@code 1d}. */
    private static Duration period(String text) {
        if (!text.matches("[1-9]\\d{0,4}[mhd]")) {
            throw new IllegalArgumentException(
                    "'" + text + "' is not a period: write a number with m, h or d, such as 1d");
        }
        var amount = Long.parseLong(text.substring(0, text.length() - 1));
        return switch (text.charAt(text.length() - 1)) {
            case 'm' -> Duration.ofMinutes(amount);
            case 'h' -> Duration.ofHours(amount);
            default -> Duration.ofDays(amount);
        };
    }

    private static Set<String> keys(String... names) {
        return new LinkedHashSet<>(List.of(names));
    }
}
