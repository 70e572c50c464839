package org.keruen.server;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What of JSON Schema the description uses: `$ref type properties required additionalProperties items enum const`.
final class Schema {
    private final Map<String, Object> schemas;

    Schema(Map<String, Object> openApi) {
        schemas = Tree.object(Tree.object(openApi, "components"), "schemas");
    }

    /// Where a value differs from its schema, in words; nothing where it does not.
    List<String> faults(Object value, Map<String, Object> schema) {
        List<String> faults = new ArrayList<>();
        check(value, schema, "$", faults);
        return faults;
    }

    @SuppressWarnings("unchecked")
    private void check(Object value, Map<String, Object> given, String at, List<String> faults) {
        Map<String, Object> schema = given;
        if (given.get("$ref") instanceof String ref) {
            String name = ref.substring(ref.lastIndexOf('/') + 1);
            if (!schemas.containsKey(name)) faults.add(at + ": no schema " + name);
            schema = Tree.object(schemas, name);
        }
        Object type = schema.get("type");
        List<Object> types =
                type instanceof List<?> many ? (List<Object>) many : type == null ? List.of() : List.of(type);
        if (!types.isEmpty() && types.stream().noneMatch(one -> is(value, String.valueOf(one)))) {
            faults.add(at + ": " + value.getClass().getSimpleName() + " is not " + types);
            return;
        }
        if (schema.containsKey("const") && !value.equals(schema.get("const"))) {
            faults.add(at + ": " + value + " is not " + schema.get("const"));
        }
        if (schema.get("enum") instanceof List<?> all && !all.contains(value)) {
            faults.add(at + ": " + value + " is not among " + all);
        }
        if (value instanceof Map<?, ?> map) members((Map<String, Object>) map, schema, at, faults);
        if (value instanceof List<?> list && schema.containsKey("items")) {
            for (int i = 0; i < list.size(); i++) {
                check(list.get(i), Tree.object(schema, "items"), at + "[" + i + "]", faults);
            }
        }
    }

    private void members(Map<String, Object> map, Map<String, Object> schema, String at, List<String> faults) {
        if (schema.get("required") instanceof List<?> needed) {
            for (Object name : needed) if (!map.containsKey(String.valueOf(name))) faults.add(at + ": no " + name);
        }
        Map<String, Object> known = Tree.object(schema, "properties");
        Object more = schema.get("additionalProperties");
        map.forEach((name, member) -> {
            if (known.containsKey(name)) check(member, Tree.object(known, name), at + "." + name, faults);
            else if (Boolean.FALSE.equals(more)) faults.add(at + ": " + name + " is not described");
            else if (more instanceof Map<?, ?>) {
                check(member, Tree.object(schema, "additionalProperties"), at + "." + name, faults);
            }
        });
    }

    private static boolean is(Object value, String type) {
        return switch (type) {
            case "object" -> value instanceof Map<?, ?>;
            case "array" -> value instanceof List<?>;
            case "string" -> value instanceof String;
            case "boolean" -> value instanceof Boolean;
            case "number" -> value instanceof BigDecimal;
            case "integer" ->
                value instanceof BigDecimal number
                        && number.stripTrailingZeros().scale() <= 0;
            default -> throw new IllegalStateException("no such type " + type);
        };
    }
}
