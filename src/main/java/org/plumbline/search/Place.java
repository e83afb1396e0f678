package org.plumbline.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.SortField;
import org.plumbline.web.Cursor;
import org.plumbline.web.Total;

/**
 * A place in a list: behind the last claim of a page. It remembers what the first page found out, so that a later page
 * need not look at the claims before it again.
 *
 * @param at position of the log that the list is a view of
 * @param total how many claims the list has
 * @param lenient whether so little was found that any of the words was enough
 * @param after sort keys of the last claim
 */
record Place(long at, Total total, boolean lenient, FieldDoc after) {
    private static final String EXACT = "exact";
    private static final int BESIDE_KEYS = 3;

    String encoded(String request) {
        List<String> values =
                new ArrayList<>(List.of(Long.toString(total.value()), total.relation(), Boolean.toString(lenient)));
        for (Object key : after.fields) {
            values.add(key instanceof Float score ? Integer.toString(Float.floatToIntBits(score)) : key.toString());
        }
        return new Cursor(request, at, values).encoded();
    }

    static Place decode(String cursor, ClaimQuery query) {
        SortField[] fields = query.sort().lucene().getSort();
        Cursor read = Cursor.decode(cursor, query.tag(), BESIDE_KEYS + fields.length);
        List<String> values = read.after();
        try {
            long count = Long.parseLong(values.get(0));
            Total total = values.get(1).equals(EXACT) ? Total.exact(count) : Total.atLeast(count);
            Object[] keys = new Object[fields.length];
            for (int i = 0; i < fields.length; i++) {
                keys[i] = key(fields[i], values.get(BESIDE_KEYS + i));
            }
            // The keys name one claim, which was on the page before: no document with the same keys comes after it.
            FieldDoc after = new FieldDoc(Integer.MAX_VALUE, Float.NaN, keys);
            return new Place(read.at(), total, Boolean.parseBoolean(values.get(2)), after);
        } catch (NumberFormatException e) {
            throw Cursor.malformed();
        }
    }

    private static Object key(SortField field, String value) {
        return field.getType() == SortField.Type.SCORE
                ? (Object) Float.intBitsToFloat(Integer.parseInt(value))
                : Long.valueOf(value);
    }
}
