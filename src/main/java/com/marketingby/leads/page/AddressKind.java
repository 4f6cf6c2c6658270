package com.marketingby.leads.page;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.List;
import java.util.Optional;

/** What kind of place an IP address leads to, by the registries of special-purpose addresses (RFC 6890). */
enum AddressKind {
    PUBLIC,
    LOOPBACK,
    PRIVATE,
    LINK_LOCAL,
    SHARED,
    MULTICAST,
    METADATA,
    RESERVED,
    EMBEDDED_IPV4;

    private record Range(AddressBlock block, AddressKind kind) {
        static Range of(String block, AddressKind kind) {
            return new Range(AddressBlock.parse(block), kind);
        }
    }

    /** The first range that holds the address decides. */
    private static final List<Range> RANGES = List.of(Range.of("169.254.169.254/32", METADATA),
            Range.of("168.63.129.16/32", METADATA),
            Range.of("100.100.100.200/32", METADATA), Range.of("192.0.0.192/32", METADATA),
            Range.of("0.0.0.0/8", RESERVED),
            Range.of("10.0.0.0/8", PRIVATE), Range.of("100.64.0.0/10", SHARED), Range.of("127.0.0.0/8", LOOPBACK),
            Range.of("169.254.0.0/16", LINK_LOCAL), Range.of("172.16.0.0/12", PRIVATE),
            Range.of("192.0.0.0/24", RESERVED),
            Range.of("192.0.2.0/24", RESERVED), Range.of("192.31.196.0/24", RESERVED),
            Range.of("192.52.193.0/24", RESERVED),
            Range.of("192.88.99.0/24", RESERVED), Range.of("192.168.0.0/16", PRIVATE),
            Range.of("192.175.48.0/24", RESERVED),
            Range.of("198.18.0.0/15", RESERVED), Range.of("198.51.100.0/24", RESERVED),
            Range.of("203.0.113.0/24", RESERVED),
            Range.of("224.0.0.0/4", MULTICAST), Range.of("240.0.0.0/4", RESERVED), Range.of("fd00:ec2::/32", METADATA),
            Range.of("fd20:ce::254/128", METADATA), Range.of("::1/128", LOOPBACK),
            Range.of("64:ff9b::/96", EMBEDDED_IPV4),
            Range.of("64:ff9b:1::/48", EMBEDDED_IPV4), Range.of("2001::/32", EMBEDDED_IPV4),
            Range.of("2002::/16", EMBEDDED_IPV4),
            Range.of("::/96", EMBEDDED_IPV4), Range.of("::ffff:0:0:0/96", EMBEDDED_IPV4),
            Range.of("2001:db8::/32", RESERVED),
            Range.of("2001::/23", RESERVED), Range.of("3fff::/20", RESERVED), Range.of("fc00::/7", PRIVATE),
            Range.of("fe80::/10", LINK_LOCAL),
            Range.of("fec0::/10", PRIVATE), Range.of("ff00::/8", MULTICAST), Range.of("2000::/3", PUBLIC),
            Range.of("::/0", RESERVED));

    /** The kind of the address; IPv4 in an IPv6 mapping counts as the IPv4 address. */
    static AddressKind of(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (isIsatap(address, bytes)) {
            return EMBEDDED_IPV4;
        }
        return RANGES.stream().filter(range -> range.block().holds(bytes)).map(Range::kind).findFirst()
                .orElse(fallback(address));
    }

    /** Names the kind in a message. */
    String words() {
        return switch (this) {
            case PUBLIC -> "a public address";
            case LOOPBACK -> "a loopback address";
            case PRIVATE -> "a private address";
            case LINK_LOCAL -> "a link-local address";
            case SHARED -> "a shared carrier address";
            case MULTICAST -> "a multicast address";
            case METADATA -> "a cloud metadata address";
            case RESERVED -> "a reserved address";
            case EMBEDDED_IPV4 -> "an IPv4 address hidden in IPv6";
        };
    }

    private static AddressKind fallback(InetAddress address) {
        return Optional.of(address).filter(Inet4Address.class::isInstance).map(v4 -> PUBLIC).orElse(RESERVED);
    }

    private static boolean isIsatap(InetAddress address, byte[] bytes) {
        return address instanceof Inet6Address && (bytes[8] & 0xfd) == 0 && bytes[9] == 0 && bytes[10] == 0x5e
                && bytes[11] == (byte) 0xfe;
    }
}
