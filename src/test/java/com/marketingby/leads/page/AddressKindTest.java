package com.marketingby.leads.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressKindTest {
    @ParameterizedTest
    @CsvSource({"93.184.216.34, PUBLIC", "2606:2800:220:1:248:1893:25c8:1946, PUBLIC", "127.0.0.1, LOOPBACK",
            "127.255.255.254, LOOPBACK", "::1, LOOPBACK",
            "0.0.0.0, RESERVED", "::, EMBEDDED_IPV4", "10.1.2.3, PRIVATE", "172.16.0.1, PRIVATE",
            "172.31.255.255, PRIVATE", "172.32.0.1, PUBLIC",
            "192.168.1.1, PRIVATE", "fd12::1, PRIVATE", "fec0::1, PRIVATE", "169.254.1.1, LINK_LOCAL",
            "fe80::1, LINK_LOCAL", "100.64.0.1, SHARED",
            "100.128.0.1, PUBLIC", "224.0.0.1, MULTICAST", "ff02::1, MULTICAST", "255.255.255.255, RESERVED",
            "198.18.0.1, RESERVED",
            "192.0.2.1, RESERVED", "169.254.169.254, METADATA", "168.63.129.16, METADATA", "100.100.100.200, METADATA",
            "fd00:ec2::254, METADATA",
            "::ffff:127.0.0.1, LOOPBACK", "::ffff:10.0.0.1, PRIVATE", "::127.0.0.1, EMBEDDED_IPV4",
            "::ffff:0:127.0.0.1, EMBEDDED_IPV4",
            "64:ff9b::7f00:1, EMBEDDED_IPV4", "64:ff9b:1::7f00:1, EMBEDDED_IPV4", "2002:7f00:1::, EMBEDDED_IPV4",
            "2001:0:7f00:1::, EMBEDDED_IPV4",
            "2606:4700::5efe:7f00:1, EMBEDDED_IPV4", "2001:db8::1, RESERVED", "2001:10::1, RESERVED",
            "4000::1, RESERVED"})
    void everyAddressHasItsKind(String address, AddressKind kind) {
        assertThat(AddressKind.of(InetAddress.ofLiteral(address))).isEqualTo(kind);
    }
}
