package dev.lectern.web;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.content.ResourceHttpContent;
import org.eclipse.jetty.io.ByteBufferPool;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.ResourceService;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Promise;
import org.eclipse.jetty.util.resource.Resource;
import org.jspecify.annotations.Nullable;

/// Answers each request with what its exact path leads to, or not at all.
final class ServedHandler extends Handler.Abstract {

    private static final int BUFFER_SIZE = 64 * 1024;
    private static final int LONGEST_POST = 64 * 1024;

    private final Gate gate;
    private final Map<String, Served> served;
    private final ResourceService resources = new ResourceService();

    ServedHandler(Gate gate, Map<String, Served> served) {
        this.gate = gate;
        this.served = served;
        resources.setCacheControl("no-store");
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        response.getHeaders()
                .put("Referrer-Policy", "strict-origin-when-cross-origin")
                .put("X-Content-Type-Options", "nosniff");
        @Nullable Served wanted = served.get(request.getHttpURI().getPath().substring(1));
        boolean admitted =
                gate.admits(request.getHeaders())
                        || (isScript(wanted) && gate.admitsToScripts(request.getHeaders()));
        if (!admitted) {
            Response.writeError(request, response, callback, HttpStatus.FORBIDDEN_403);
            return true;
        }
        switch (wanted) {
            case Served.Content content -> send(content, request, response, callback);
            case Served.Connection(Switchboard switchboard) ->
                    converse(switchboard, request, response, callback);
            case null -> Response.writeError(request, response, callback, HttpStatus.NOT_FOUND_404);
        }
        return true;
    }

    private static boolean isScript(@Nullable Served wanted) {
        return wanted instanceof Served.Content content
                && content.mediaType().startsWith("text/javascript");
    }

    private void send(Served.Content content, Request request, Response response, Callback callback)
            throws Exception {
        Resource resource = content.resource();
        if (!HttpMethod.GET.is(request.getMethod()) && !HttpMethod.HEAD.is(request.getMethod())) {
            response.getHeaders().put(HttpHeader.ALLOW, "GET, HEAD");
            Response.writeError(request, response, callback, HttpStatus.METHOD_NOT_ALLOWED_405);
        } else if (!resource.exists() || resource.isDirectory()) {
            Response.writeError(request, response, callback, HttpStatus.NOT_FOUND_404);
        } else {
            response.getHeaders().put("Content-Security-Policy", content.contentSecurityPolicy());
            ByteBufferPool.Sized buffers =
                    new ByteBufferPool.Sized(
                            request.getComponents().getByteBufferPool(), false, BUFFER_SIZE);
            resources.doGet(
                    request,
                    response,
                    callback,
                    new ResourceHttpContent(resource, content.mediaType(), buffers));
        }
    }

    private void converse(
            Switchboard switchboard, Request request, Response response, Callback callback) {
        if (HttpMethod.GET.is(request.getMethod())) {
            switchboard.connect(response, callback);
        } else if (!HttpMethod.POST.is(request.getMethod())) {
            response.getHeaders().put(HttpHeader.ALLOW, "GET, POST");
            Response.writeError(request, response, callback, HttpStatus.METHOD_NOT_ALLOWED_405);
        } else if (!gate.admitsWords(request.getHeaders())) {
            Response.writeError(request, response, callback, HttpStatus.FORBIDDEN_403);
        } else if (request.getLength() < 0 || request.getLength() > LONGEST_POST) {
            Response.writeError(request, response, callback, HttpStatus.PAYLOAD_TOO_LARGE_413);
        } else {
            hear(switchboard, request, response, callback);
        }
    }

    private void hear(
            Switchboard switchboard, Request request, Response response, Callback callback) {
        Content.Source.asString(
                request,
                StandardCharsets.UTF_8,
                Promise.from(
                        texts -> {
                            boolean isHeard =
                                    switchboard.hear(
                                            String.valueOf(request.getHttpURI().getQuery()), texts);
                            response.setStatus(
                                    isHeard ? HttpStatus.NO_CONTENT_204 : HttpStatus.CONFLICT_409);
                            // Written outright: left to Jetty, the last write may be completed
                            // twice (jetty.project#14745).
                            response.write(true, BufferUtil.EMPTY_BUFFER, callback);
                        },
                        callback::failed));
    }
}
