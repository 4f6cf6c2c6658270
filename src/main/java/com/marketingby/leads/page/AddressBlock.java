package com.marketingby.leads.page;

import java.net.InetAddress;

/** The addresses that share their first bits. */
record AddressBlock(InetAddress first, int bits) {
    static AddressBlock parse(String text) {
        int slash = text.indexOf('/');
        return new AddressBlock(InetAddress.ofLiteral(text.substring(0, slash)),
                Integer.parseInt(text.substring(slash + 1)));
    }

    boolean holds(byte[] address) {
        byte[] start = first.getAddress();
        return start.length == address.length && sameBits(start, address);
    }

    private boolean sameBits(byte[] start, byte[] address) {
        for (int bit = 0; bit < bits; bit += 8) {
            int mask = 0xff << Math.max(0, 8 - (bits - bit));
            if (((start[bit / 8] ^ address[bit / 8]) & mask & 0xff) != 0) {
                return false;
            }
        }
        return true;
    }
}
