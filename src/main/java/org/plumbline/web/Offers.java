package org.plumbline.web;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Which methods each address offers and what they read: for {@code Allow}, {@code Accept-Post} and {@code Accept-Patch}. */
@ApplicationScoped
public class Offers {
    private static final Pattern VARIABLE = Pattern.compile("\\{[^}]+}");
    private static final int EARLY = 1000;

    private final BeanManager beans;
    private List<Offer> offers = List.of();

    private record Offer(Pattern path, String method, List<String> reads) {}

    Offers(BeanManager beans) {
        this.beans = beans;
    }

    void collect(@Observes @Priority(EARLY) StartupEvent event) {
        List<Offer> found = new ArrayList<>();
        beans.getBeans(Object.class, Any.Literal.INSTANCE).forEach(bean -> addOffers(bean.getBeanClass(), found));
        offers = List.copyOf(found);
    }

    private static void addOffers(Class<?> type, List<Offer> found) {
        Path base = type.getAnnotation(Path.class);
        if (base == null) {
            return;
        }
        for (Method method : type.getMethods()) {
            String name = httpMethod(method);
            if (name != null) {
                Path more = method.getAnnotation(Path.class);
                found.add(
                        new Offer(pattern(base.value(), more == null ? "" : more.value()), name, reads(type, method)));
            }
        }
    }

    private static String httpMethod(Method method) {
        for (Annotation annotation : method.getAnnotations()) {
            HttpMethod meant = annotation.annotationType().getAnnotation(HttpMethod.class);
            if (meant != null) {
                return meant.value();
            }
        }
        return null;
    }

    private static List<String> reads(Class<?> type, Method method) {
        Consumes consumes = method.getAnnotation(Consumes.class);
        Consumes wanted = consumes == null ? type.getAnnotation(Consumes.class) : consumes;
        return wanted == null ? List.of() : Arrays.asList(wanted.value());
    }

    private static Pattern pattern(String base, String more) {
        String path = "/"
                + String.join(
                        "/",
                        Arrays.stream((base + "/" + more).split("/"))
                                .filter(step -> !step.isEmpty())
                                .toList());
        StringBuilder regex = new StringBuilder();
        var variable = VARIABLE.matcher(path);
        int end = 0;
        while (variable.find()) {
            regex.append(Pattern.quote(path.substring(end, variable.start()))).append("[^/]+");
            end = variable.end();
        }
        return Pattern.compile(regex.append(Pattern.quote(path.substring(end))) + "/?");
    }

    /** The methods that an address offers, with those that come by themselves; empty where there is no such address. */
    Set<String> methods(String path) {
        Set<String> methods = new TreeSet<>();
        offers.stream().filter(o -> o.path().matcher(path).matches()).forEach(o -> methods.add(o.method()));
        if (!methods.isEmpty()) {
            methods.add("OPTIONS");
        }
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        return methods;
    }

    /** The media types that a method reads at an address. */
    Set<String> mediaTypes(String path, String method) {
        Set<String> types = new TreeSet<>();
        offers.stream()
                .filter(o -> o.method().equals(method) && o.path().matcher(path).matches())
                .forEach(o -> types.addAll(o.reads()));
        return types;
    }
}
