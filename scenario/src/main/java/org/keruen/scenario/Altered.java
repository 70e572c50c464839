package org.keruen.scenario;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;

/// A copy of a record with one component changed, checked by the record's own constructor.
///
/// The language has no such expression, and a constructor call of twenty arguments for each of thirty copies hides
/// which one differs. The price is that a component is named by a string: tests go through every one named.
final class Altered {
    private Altered() {}

    /// Throws what the record's constructor throws, and [IllegalStateException] for a component it does not have.
    @SuppressWarnings("unchecked") // the constructor of its own class makes an R
    static <R> R with(R record, String component, Object value) {
        Class<?> type = record.getClass();
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        boolean found = false;
        try {
            for (int i = 0; i < components.length; i++) {
                boolean changed = components[i].getName().equals(component);
                found |= changed;
                types[i] = components[i].getType();
                values[i] = changed ? value : components[i].getAccessor().invoke(record);
            }
            if (!found) throw new IllegalStateException(type + " has no component " + component);
            return (R) type.getConstructor(types).newInstance(values);
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof RuntimeException cause) throw cause;
            throw new IllegalStateException(refused);
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalStateException(hidden);
        }
    }
}
