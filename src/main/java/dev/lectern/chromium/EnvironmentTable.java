package dev.lectern.chromium;

import static java.lang.foreign.ValueLayout.ADDRESS;

import java.lang.foreign.Arena;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;

/// The table of this process's environment variables, which the C library calls `environ`.
///
/// Chromium sets two variables while it starts, and at that time libdbus, on another of its
/// threads, asks for one (`DBUS_SYSTEM_BUS_ADDRESS`). Before glibc 2.41 a new variable may move the
/// table and free the old one under its readers: about one start in a hundred so ended the whole
/// program. A variable that is there already only gets another value. So both are put there before
/// Chromium starts, into a table that is never freed.
///
/// Linux only.
final class EnvironmentTable {

    /// As Chromium sets them, but that it lets whoever has set the first keep it.
    private static final List<String> SET_BY_CHROMIUM =
            List.of("DBUS_SESSION_BUS_ADDRESS=disabled:", "FC_FONTATIONS=1");

    private final MemorySegment prepared = place();

    private EnvironmentTable() {}

    /// Adds the variables that Chromium would add. May be done at any time, and again.
    ///
    /// @throws UnsatisfiedLinkError if the C library is not as it should be
    static EnvironmentTable preparedForChromium() {
        List<MemorySegment> variables = variables();
        List<String> missing =
                SET_BY_CHROMIUM.stream()
                        .filter(wanted -> variables.stream().noneMatch(one -> isSame(one, wanted)))
                        .toList();
        if (!missing.isEmpty()) {
            missing.forEach(variable -> variables.add(Arena.global().allocateFrom(variable)));
            MemorySegment table = Arena.global().allocate(ADDRESS, variables.size() + 1);
            for (int i = 0; i < variables.size(); i++) {
                table.setAtIndex(ADDRESS, i, variables.get(i));
            }
            environ().set(ADDRESS, 0, table);
        }
        return new EnvironmentTable();
    }

    /// Whether it has been moved since: another build of Chromium may add other variables.
    boolean isMoved() {
        return !place().equals(prepared);
    }

    private static MemorySegment place() {
        return environ().get(ADDRESS, 0);
    }

    @SuppressWarnings("restricted")
    private static List<MemorySegment> variables() {
        MemorySegment table = place().reinterpret(Long.MAX_VALUE);
        List<MemorySegment> variables = new ArrayList<>();
        MemorySegment next = table.get(ADDRESS, 0);
        while (!next.equals(MemorySegment.NULL)) {
            variables.add(next.reinterpret(Long.MAX_VALUE));
            next = table.getAtIndex(ADDRESS, variables.size());
        }
        return variables;
    }

    private static boolean isSame(MemorySegment variable, String wanted) {
        String name = wanted.substring(0, wanted.indexOf('=') + 1);
        return variable.getString(0).startsWith(name);
    }

    @SuppressWarnings("restricted")
    private static MemorySegment environ() {
        return Linker.nativeLinker()
                .defaultLookup()
                .find("environ")
                .orElseThrow(() -> new UnsatisfiedLinkError("environ"))
                .reinterpret(ADDRESS.byteSize());
    }
}
