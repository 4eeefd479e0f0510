package baton.tools.web;

import baton.tools.ToolTrouble;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NoRouteToHostException;
import java.net.Proxy;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/// Gets one page from one of the addresses that it is given, and from no other: the name is not looked up
/// again. Sends neither cookies nor anything else that it knows. Spoken by hand, because the JDK's own client
/// looks names up itself.
final class HttpGet {

    private final Deadline deadline;
    private final int mostBytes;

    HttpGet(Deadline deadline, int mostBytes) {
        this.deadline = deadline;
        this.mostBytes = mostBytes;
    }

    HttpReply get(WebAddress page, List<InetAddress> addresses) throws IOException {
        try (var socket = connect(page, addresses)) {
            var secured = page.secure() ? secured(socket, page.host()) : socket;
            secured.getOutputStream().write(request(page).getBytes(StandardCharsets.US_ASCII));
            secured.getOutputStream().flush();
            var in = new Timed(secured.getInputStream(), secured);
            return new ReplyStream(new BufferedInputStream(in), mostBytes).read();
        }
    }

    private static String request(WebAddress page) {
        return "GET " + page.path() + " HTTP/1.1\r\nHost: " + page.site()
                + "\r\nUser-Agent: Baton\r\nAccept: text/html, text/plain;q=0.9, application/pdf;q=0.8, */*;q=0.5"
                + "\r\nAccept-Encoding: identity\r\nConnection: close\r\n\r\n";
    }

    private Socket connect(WebAddress page, List<InetAddress> addresses) throws IOException {
        var failed = new ToolTrouble("“" + page.site() + "” cannot be reached.");
        for (var address : addresses) {
            var socket = new Socket(Proxy.NO_PROXY);
            try {
                socket.connect(new InetSocketAddress(address, page.port()), deadline.wait("connect"));
                socket.setSoTimeout(deadline.wait("connect"));
                return socket;
            } catch (ConnectException | NoRouteToHostException refused) {
                socket.close();
                failed.addSuppressed(refused);
            } catch (IOException broken) {
                socket.close();
                throw broken;
            }
        }
        throw failed;
    }

    private static Socket secured(Socket socket, String host) throws IOException {
        var factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
        var secured = (SSLSocket) factory.createSocket(socket, host, socket.getPort(), true);
        var wanted = secured.getSSLParameters();
        wanted.setEndpointIdentificationAlgorithm("HTTPS");
        secured.setSSLParameters(wanted);
        secured.startHandshake();
        return secured;
    }

    /// Waits for bytes no longer than there is time.
    private final class Timed extends FilterInputStream {

        private final Socket socket;

        Timed(InputStream in, Socket socket) {
            super(in);
            this.socket = socket;
        }

        @Override
        public int read() throws IOException {
            socket.setSoTimeout(deadline.wait("read"));
            return super.read();
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            socket.setSoTimeout(deadline.wait("read"));
            return super.read(bytes, from, length);
        }
    }
}
