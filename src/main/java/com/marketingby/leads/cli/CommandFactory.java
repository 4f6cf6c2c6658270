package com.marketingby.leads.cli;

import java.util.Arrays;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the commands, and gives each what its constructor asks for. */
final class CommandFactory implements IFactory {
    private final List<Object> offered;

    CommandFactory(Object... offered) {
        this.offered = List.of(offered);
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        for (var constructor : type.getDeclaredConstructors()) {
            var wanted = constructor.getParameterTypes();
            var given = Arrays.stream(wanted).flatMap(part -> offered.stream().filter(part::isInstance)).toArray();
            if (wanted.length > 0 && given.length == wanted.length) {
                return type.cast(constructor.newInstance(given));
            }
        }
        return CommandLine.defaultFactory().create(type);
    }
}
