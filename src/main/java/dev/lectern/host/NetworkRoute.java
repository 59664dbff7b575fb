package dev.lectern.host;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.stream.Stream;

/// Whether this machine has a way to other networks, as its system knows without asking anybody.
final class NetworkRoute {

    /// Addresses of documentation: nobody has them, and the way there is the way to all others.
    private static final String[] OUTSIDE = {"192.0.2.1", "2001:db8::1"};

    private static final int ANY_PORT = 9;

    private NetworkRoute() {}

    static boolean exists() {
        return Stream.of(OUTSIDE).anyMatch(NetworkRoute::leadsTo);
    }

    /// A datagram socket that is connected sends nothing: it only chooses the way.
    private static boolean leadsTo(String address) {
        try (DatagramSocket socket = new DatagramSocket()) {
            socket.connect(new InetSocketAddress(InetAddress.getByName(address), ANY_PORT));
            return !socket.getLocalAddress().isLoopbackAddress()
                    && !socket.getLocalAddress().isAnyLocalAddress();
        } catch (IOException noWay) {
            return false;
        }
    }
}
