package com.marketingby.leads.place;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A budget of so many calls, which remembers what was reserved and how it ended. */
final class Purse implements Budget {
    private final int most;
    final List<CallKind> reserved = new ArrayList<>();
    final List<String> outcomes = new ArrayList<>();
    long micros;

    Purse(int most) {
        this.most = most;
    }

    static Purse deep() {
        return new Purse(Integer.MAX_VALUE);
    }

    @Override
    public synchronized Reservation reserve(CallKind kind, long priceMicros) {
        if (reserved.size() >= most) {
            return new Refused("only " + most + " calls are allowed");
        }
        reserved.add(kind);
        micros += priceMicros;
        return new Granted(reserved.size());
    }

    @Override
    public synchronized void settle(Granted reservation, String outcome) {
        outcomes.add(outcome);
    }

    synchronized Map<CallKind, Integer> counts() {
        var counts = new EnumMap<CallKind, Integer>(CallKind.class);
        reserved.forEach(kind -> counts.merge(kind, 1, Integer::sum));
        return counts;
    }

    synchronized long billable() {
        return reserved.stream().filter(CallKind::billable).count();
    }

    synchronized long free() {
        return reserved.size() - billable();
    }
}
