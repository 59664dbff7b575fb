package dev.lectern.chromium;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.util.Vector;
import org.cef.CefClient;
import org.cef.CefSettings.LogSeverity;
import org.cef.browser.CefBrowser;
import org.cef.browser.CefFrame;
import org.cef.callback.CefBeforeDownloadCallback;
import org.cef.callback.CefContextMenuParams;
import org.cef.callback.CefDownloadItem;
import org.cef.callback.CefFileDialogCallback;
import org.cef.callback.CefJSDialogCallback;
import org.cef.callback.CefMenuModel;
import org.cef.handler.CefContextMenuHandlerAdapter;
import org.cef.handler.CefDialogHandler.FileDialogMode;
import org.cef.handler.CefDisplayHandlerAdapter;
import org.cef.handler.CefDownloadHandlerAdapter;
import org.cef.handler.CefJSDialogHandler.JSDialogType;
import org.cef.handler.CefJSDialogHandlerAdapter;
import org.cef.handler.CefLifeSpanHandlerAdapter;
import org.cef.handler.CefRequestHandler.TerminationStatus;
import org.cef.handler.CefRequestHandlerAdapter;
import org.cef.handler.CefResourceRequestHandler;
import org.cef.handler.CefResourceRequestHandlerAdapter;
import org.cef.misc.BoolRef;
import org.cef.network.CefRequest;
import org.jspecify.annotations.Nullable;

/// What a page in Chromium is not let do: leave its address, open windows, ask, save, show menus.
/// Where its frames may go, the page's own content security policy says.
final class Refusals {

    private static final Logger LOG = System.getLogger(Refusals.class.getName());

    private static final CefResourceRequestHandler NOTHING =
            new CefResourceRequestHandlerAdapter() {
                @Override
                public boolean onBeforeResourceLoad(
                        CefBrowser browser, CefFrame frame, CefRequest request) {
                    return true;
                }
            };

    private final String page;
    private final Screen screen;

    /// @param page the one address that may be shown
    Refusals(URI page, Screen screen) {
        this.page = withoutFragment(page.toString());
        this.screen = screen;
    }

    void applyTo(CefClient client) {
        client.addLifeSpanHandler(new NoWindows());
        client.addRequestHandler(new NoNavigation());
        client.addContextMenuHandler(new NoMenus());
        client.addJSDialogHandler(new NoQuestions());
        client.addDialogHandler(Refusals::refuseFiles);
        client.addDownloadHandler(new NoDownloads());
        client.addDisplayHandler(new ConsoleToLog());
    }

    private static String withoutFragment(String address) {
        int fragment = address.indexOf('#');
        return fragment < 0 ? address : address.substring(0, fragment);
    }

    private static boolean refuseFiles(
            CefBrowser browser,
            FileDialogMode mode,
            String title,
            String path,
            Vector<String> filters,
            Vector<String> extensions,
            Vector<String> descriptions,
            CefFileDialogCallback callback) {
        callback.Cancel();
        return true;
    }

    private static final class NoWindows extends CefLifeSpanHandlerAdapter {
        @Override
        public boolean onBeforePopup(
                CefBrowser browser, CefFrame frame, String address, String name) {
            return true;
        }
    }

    private final class NoNavigation extends CefRequestHandlerAdapter {
        @Override
        public boolean onBeforeBrowse(
                CefBrowser browser,
                CefFrame frame,
                CefRequest request,
                boolean userGesture,
                boolean isRedirect) {
            return frame.isMain() && !withoutFragment(request.getURL()).equals(page);
        }

        /// What is to be saved is not asked for either.
        @Override
        public @Nullable CefResourceRequestHandler getResourceRequestHandler(
                CefBrowser browser,
                CefFrame frame,
                CefRequest request,
                boolean isNavigation,
                boolean isDownload,
                String initiator,
                BoolRef disableDefault) {
            return isDownload ? NOTHING : null;
        }

        @Override
        public boolean onOpenURLFromTab(
                CefBrowser browser, CefFrame frame, String address, boolean userGesture) {
            return true;
        }

        @Override
        public void onRenderProcessTerminated(
                CefBrowser browser, TerminationStatus status, int code, String words) {
            LOG.log(Level.WARNING, "the page's process ended: " + status + " " + words);
            screen.crashed();
        }
    }

    private static final class NoMenus extends CefContextMenuHandlerAdapter {
        @Override
        public void onBeforeContextMenu(
                CefBrowser browser,
                CefFrame frame,
                CefContextMenuParams parameters,
                CefMenuModel menu) {
            menu.clear();
        }
    }

    private static final class NoQuestions extends CefJSDialogHandlerAdapter {
        @Override
        public boolean onJSDialog(
                CefBrowser browser,
                String origin,
                JSDialogType type,
                String message,
                String answer,
                CefJSDialogCallback callback,
                BoolRef suppress) {
            suppress.set(true);
            return false;
        }

        @Override
        public boolean onBeforeUnloadDialog(
                CefBrowser browser, String message, boolean reload, CefJSDialogCallback callback) {
            callback.Continue(true, "");
            return true;
        }
    }

    private static final class NoDownloads extends CefDownloadHandlerAdapter {
        /// Without a word to the callback nothing is saved.
        @Override
        public boolean onBeforeDownload(
                CefBrowser browser,
                CefDownloadItem item,
                String name,
                CefBeforeDownloadCallback callback) {
            return true;
        }
    }

    private static final class ConsoleToLog extends CefDisplayHandlerAdapter {
        @Override
        public boolean onConsoleMessage(
                CefBrowser browser, LogSeverity severity, String words, String from, int line) {
            LOG.log(Level.DEBUG, "the page says: " + words);
            return true;
        }
    }
}
