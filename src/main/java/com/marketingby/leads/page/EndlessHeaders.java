package com.marketingby.leads.page;

import java.io.EOFException;
import java.io.IOException;
import java.net.ProtocolException;
import okhttp3.Connection;
import okhttp3.Interceptor;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** Tells an answer whose headers are longer than OkHttp reads from a connection that ended among them; OkHttp says the same of both. */
final class EndlessHeaders implements Interceptor {
    @Override
    public Response intercept(Chain chain) throws IOException {
        try {
            return chain.proceed(chain.request());
        } catch (IOException broken) {
            if (endsWithinALine(broken) && goesOn(chain.connection())) {
                throw new ProtocolException("its headers are over the limit of 256 KB");
            }
            throw broken;
        }
    }

    private static boolean endsWithinALine(IOException broken) {
        return broken instanceof EOFException || broken.getCause() instanceof EOFException;
    }

    private static boolean goesOn(@Nullable Connection connection) {
        try {
            return connection != null && connection.socket().getInputStream().read() >= 0;
        } catch (IOException ended) {
            return false;
        }
    }
}
