package org.plumbline.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A parameter as its operation declares it, and what every parameter owes whatever it means: text, a number where a
 * number is wanted, one value where one is wanted.
 *
 * @param in {@code query} or {@code path}
 * @param type Java type that the operation takes it as
 * @param least smallest number allowed
 * @param most largest number allowed
 */
record DeclaredParameter(String in, String name, Class<?> type, long least, long most) {
    static final String QUERY = "query";
    static final String PATH = "path";

    private static final char UNREADABLE = '\uFFFD';
    private static final Pattern WHOLE_NUMBER = Pattern.compile("-?[0-9]+");
    private static final Set<Class<?>> INTEGERS = Set.of(int.class, Integer.class);
    private static final Set<Class<?>> LONGS = Set.of(long.class, Long.class);

    /** The parameters of an operation that stand in one place, by name. */
    static Map<String, DeclaredParameter> of(Method method, String in) {
        Map<String, DeclaredParameter> found = new TreeMap<>();
        for (Parameter parameter : method.getParameters()) {
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                addBean(parameter.getType(), in, found);
            } else {
                add(parameter, parameter.getType(), in, found);
            }
        }
        return found;
    }

    private static void addBean(Class<?> bean, String in, Map<String, DeclaredParameter> found) {
        for (Field field : bean.getDeclaredFields()) {
            if (field.isAnnotationPresent(BeanParam.class)) {
                addBean(field.getType(), in, found);
            } else {
                add(field, field.getType(), in, found);
            }
        }
    }

    private static void add(AnnotatedElement element, Class<?> type, String in, Map<String, DeclaredParameter> found) {
        QueryParam query = element.getAnnotation(QueryParam.class);
        PathParam path = element.getAnnotation(PathParam.class);
        String name = in.equals(QUERY) ? (query == null ? null : query.value()) : (path == null ? null : path.value());
        if (name != null) {
            Min min = element.getAnnotation(Min.class);
            Max max = element.getAnnotation(Max.class);
            boolean small = INTEGERS.contains(type);
            long least = min == null ? (small ? Integer.MIN_VALUE : Long.MIN_VALUE) : min.value();
            long most = max == null ? (small ? Integer.MAX_VALUE : Long.MAX_VALUE) : max.value();
            found.put(name, new DeclaredParameter(in, name, type, least, most));
        }
    }

    /**
     * What is wrong with the values given, if anything.
     *
     * @param emptyIsAbsent whether an empty value means that none is given, as when a browser sends a form
     */
    Optional<Violation> fault(List<String> values, boolean emptyIsAbsent) {
        if (values.size() > 1 && !Collection.class.isAssignableFrom(type)) {
            return fault("repeated", "can be given only once");
        }
        for (String value : values) {
            if (value.isBlank()) {
                if (!emptyIsAbsent) {
                    return fault("empty", "is empty: give it a value or leave it out");
                }
            } else if (isUnreadable(value)) {
                return fault("not-text", "must be text in UTF-8 without control characters");
            } else if (isNumber() && !isInRange(value)) {
                return fault("out-of-range", range());
            }
        }
        return Optional.empty();
    }

    private Optional<Violation> fault(String code, String message) {
        return Optional.of(new Violation(in, name, code, message));
    }

    /** The replacement character stands where bytes were no UTF-8; PostgreSQL stores no NUL. */
    private static boolean isUnreadable(String text) {
        return text.chars().anyMatch(c -> Character.isISOControl(c) && !Character.isWhitespace(c) || c == UNREADABLE);
    }

    private boolean isNumber() {
        return INTEGERS.contains(type) || LONGS.contains(type);
    }

    /** Java reads more than the document promises: a leading plus, and the digits of every script. */
    private boolean isInRange(String value) {
        if (!WHOLE_NUMBER.matcher(value).matches()) {
            return false;
        }
        try {
            long number = Long.parseLong(value);
            return number >= least && number <= most;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private String range() {
        if (least <= Integer.MIN_VALUE) {
            return "must be a whole number";
        }
        return most >= Integer.MAX_VALUE
                ? "must be a whole number, " + least + " or more"
                : "must be a number between " + least + " and " + most;
    }
}
