package com.marketingby.leads.page;

import java.io.IOException;
import java.net.InetAddress;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says which addresses may be connected to; asked where the connection is made, so that nothing leads around it. */
final class AddressGuard {
    private static final Logger log = LoggerFactory.getLogger(AddressGuard.class);

    private static final String THIS_MACHINE = "localhost";

    private final Set<AddressKind> allowed;
    private final boolean hasContactUrl;
    private final Function<InetAddress, AddressKind> kinds;

    AddressGuard(PageSettings settings) {
        this(settings, AddressKind::of);
    }

    AddressGuard(PageSettings settings, Function<InetAddress, AddressKind> kinds) {
        this.kinds = kinds;
        this.allowed = settings.allowPrivateHosts()
                ? EnumSet.of(AddressKind.PUBLIC, AddressKind.LOOPBACK, AddressKind.PRIVATE)
                : EnumSet.of(AddressKind.PUBLIC);
        this.hasContactUrl = settings.contactUrl() != null;
        if (settings.allowPrivateHosts()) {
            log.warn(
                    "Loopback and private addresses may be visited (LEADS_ALLOW_PRIVATE_HOSTS): for a laboratory only; unset it to be safe");
        }
    }

    /** Passes for an address that may be connected to. */
    void check(InetAddress address) throws IOException {
        AddressKind kind = kinds.apply(address);
        if (!allowed.contains(kind)) {
            throw new Blocked(Reason.PRIVATE_ADDRESS,
                    "%s is %s".formatted(address.getHostAddress(), kind.words()));
        }
        if (kind == AddressKind.PUBLIC && !hasContactUrl) {
            throw new Blocked(Reason.NO_CONTACT_URL, Blocked.ASK_FOR_CONTACT_URL);
        }
    }

    /** Why a host that is an address itself, or the name of this machine, is never visited; empty where it may be, or only a look-up could tell. */
    Optional<String> refusal(String host) {
        return addressOf(host).map(kinds).filter(kind -> !allowed.contains(kind))
                .map(kind -> "%s is %s".formatted(host, kind.words()));
    }

    private static Optional<InetAddress> addressOf(String host) {
        if (host.equals(THIS_MACHINE) || host.endsWith("." + THIS_MACHINE)) {
            return Optional.of(InetAddress.getLoopbackAddress());
        }
        boolean literal = host.contains(":") || Character.isDigit(host.charAt(host.length() - 1));
        return literal ? ofLiteral(host) : Optional.empty();
    }

    private static Optional<InetAddress> ofLiteral(String host) {
        try {
            return Optional.of(InetAddress.ofLiteral(host));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** A connection that this worker does not make. */
    static final class Blocked extends IOException {
        static final String ASK_FOR_CONTACT_URL = "no public site is visited until LEADS_CONTACT_URL names a page about this worker: set it";

        private final Reason reason;

        Blocked(Reason reason, String message) {
            super(message);
            this.reason = reason;
        }

        Reason reason() {
            return reason;
        }
    }
}
