package org.armswire.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A bare reader of Server-Sent Events; it reads only when asked, so it can be slow. */
final class EventStream implements AutoCloseable {

    record Event(String id, String name, String data) {
        String alertId() {
            int start = data.indexOf("\"id\":\"") + 6;
            return data.substring(start, data.indexOf('"', start));
        }
    }

    private final Socket socket;
    private final BufferedReader in;
    private final int status;

    EventStream(int port, String query, String lastEventId) throws IOException {
        socket = new Socket("127.0.0.1", port);
        socket.setSoTimeout(10_000);
        String resume = lastEventId == null ? "" : "Last-Event-ID: " + lastEventId + "\r\n";
        // HTTP/1.0 keeps the body free of chunk lengths
        String request = "GET /api/v1/alerts/stream" + query + " HTTP/1.0\r\nHost: localhost\r\n" + resume + "\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
        in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        String statusLine = in.readLine();
        status = statusLine == null ? 0 : Integer.parseInt(statusLine.split(" ")[1]);
        for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
            // the headers are of no interest here
        }
    }

    int status() {
        return status;
    }

    Event nextAlert() throws IOException {
        Event event = next();
        while (!event.name().equals("alert")) {
            event = next();
        }
        return event;
    }

    Event next() throws IOException {
        String id = "";
        String name = "";
        StringBuilder data = new StringBuilder();
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (line.startsWith("id: ")) {
                id = line.substring(4);
            } else if (line.startsWith("event: ")) {
                name = line.substring(7);
            } else if (line.startsWith("data: ")) {
                data.append(line.substring(6));
            } else if (line.isEmpty() && !name.isEmpty()) {
                return new Event(id, name, data.toString());
            }
        }
        throw new IOException("the stream ended");
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
