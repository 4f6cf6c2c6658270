package com.marketingby.leads.page;

import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.ProtocolException;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.jspecify.annotations.Nullable;

/** What an exception of the network means. */
record Failure(Reason reason, String words) {
    private static final Failure LOST = new Failure(Reason.CONNECTION_LOST, Reason.CONNECTION_LOST.words());

    static Failure of(IOException exception) {
        AddressGuard.Blocked blocked = causeOf(exception, AddressGuard.Blocked.class);
        if (blocked != null) {
            return new Failure(blocked.reason(), Objects.requireNonNullElse(blocked.getMessage(), "blocked"));
        }
        if (Thread.currentThread().isInterrupted()) {
            return new Failure(Reason.STOPPED, "this worker was told to stop");
        }
        return isBadCertificate(exception)
                ? new Failure(Reason.BAD_CERTIFICATE, certificate(exception))
                : ofKind(exception);
    }

    private static Failure ofKind(IOException exception) {
        return switch (exception) {
            case UnknownHostException unknown -> ofLookup(unknown);
            case SSLException _ -> new Failure(Reason.NO_TLS, "no TLS connection: " + exception.getMessage());
            case ConnectException _ -> new Failure(Reason.UNREACHABLE, "no connection");
            case NoRouteToHostException _ -> new Failure(Reason.UNREACHABLE, "no route");
            case InterruptedIOException _ -> new Failure(Reason.TOO_SLOW, "too slow");
            case ProtocolException _ -> ofAnswer(exception);
            case ZipException _ -> new Failure(Reason.UNREADABLE_BODY, "a body that does not decompress");
            case EOFException _ -> LOST;
            case SocketException _ -> LOST;
            default -> ofAnswer(exception);
        };
    }

    /** Only an answer of the name service says that there is no such host; its silence, or a network that is down, says nothing of the site. */
    private static Failure ofLookup(UnknownHostException unknown) {
        if (causeOf(unknown, TimeoutException.class) != null) {
            return new Failure(Reason.TOO_SLOW, "its name was not found in time");
        }
        boolean passing = Stream.of(unknown, Objects.requireNonNullElse(unknown.getCause(), unknown))
                .anyMatch(said -> String.valueOf(said.getMessage()).contains("Temporary failure"));
        return passing ? new Failure(Reason.UNREACHABLE, "its name cannot be looked up at present")
                : new Failure(Reason.UNKNOWN_HOST, "no such host");
    }

    /** OkHttp wraps what the socket said, and says in words that a body is shorter than its header promised. */
    private static Failure ofAnswer(IOException exception) {
        boolean ended = causeOf(exception, EOFException.class) != null
                || String.valueOf(exception.getMessage()).startsWith("unexpected end of stream");
        return ended ? LOST : new Failure(Reason.NOT_HTTP, Reason.NOT_HTTP.words() + ": " + exception.getMessage());
    }

    private static String certificate(IOException exception) {
        if (causeOf(exception, CertificateExpiredException.class) != null) {
            return "its certificate has expired";
        }
        if (causeOf(exception, CertificateNotYetValidException.class) != null) {
            return "its certificate is not valid yet";
        }
        if (exception instanceof SSLPeerUnverifiedException) {
            return "its certificate is of another host";
        }
        return causeOf(exception, CertPathBuilderException.class) != null
                ? "its certificate is signed by nobody who is trusted"
                : "its certificate is not valid: " + exception.getMessage();
    }

    private static boolean isBadCertificate(IOException exception) {
        return exception instanceof SSLPeerUnverifiedException
                || causeOf(exception, CertificateException.class) != null;
    }

    private static <T extends Throwable> @Nullable T causeOf(Throwable thrown, Class<T> type) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause).limit(10).filter(type::isInstance)
                .map(type::cast).findFirst()
                .orElse(null);
    }
}
