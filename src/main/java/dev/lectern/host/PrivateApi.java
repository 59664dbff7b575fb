package dev.lectern.host;

import java.lang.reflect.Method;

/// What JavaFX keeps to itself, in packages that the program's flags open.
final class PrivateApi {

    private PrivateApi() {}

    /// A method that `type` itself declares.
    static Method method(Class<?> type, String name, Class<?>... parameters)
            throws ReflectiveOperationException {
        Method method = type.getDeclaredMethod(name, parameters);
        method.setAccessible(true);
        return method;
    }
}
