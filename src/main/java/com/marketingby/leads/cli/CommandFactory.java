package com.marketingby.leads.cli;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the commands; those that need the database are given the way to it. */
final class CommandFactory implements IFactory {
    private final Launch launch;

    CommandFactory(Launch launch) {
        this.launch = launch;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        for (var constructor : type.getDeclaredConstructors()) {
            if (constructor.getParameterCount() == 1 && constructor.getParameterTypes()[0] == Launch.class) {
                return type.cast(constructor.newInstance(launch));
            }
        }
        return CommandLine.defaultFactory().create(type);
    }
}
