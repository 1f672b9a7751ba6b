package org.armswire.topics;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The JSON Schema that a record of ours has, read off its components: names, types, nullability, enum values. */
final class RecordSchema {

    private RecordSchema() {}

    static ObjectNode of(TopicSpec spec, Class<?> type) {
        ObjectNode schema = Json.mapper().createObjectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", type.getSimpleName());
        schema.put("description", spec.doc());
        schema.setAll(record(type));
        return schema;
    }

    private static ObjectNode record(Class<?> type) {
        ObjectNode schema = Json.mapper().createObjectNode();
        schema.put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        ArrayNode required = Json.mapper().createArrayNode();
        for (RecordComponent component : type.getRecordComponents()) {
            properties.set(component.getName(), nullable(component.getAnnotatedType()));
            required.add(component.getName());
        }
        schema.set("required", required);
        schema.put("additionalProperties", false);
        return schema;
    }

    private static ObjectNode nullable(AnnotatedType type) {
        ObjectNode schema = value(type);
        if (!type.isAnnotationPresent(Nullable.class)) {
            return schema;
        }
        if (schema.path("type").isTextual() && !schema.path("type").asText().equals("object")) {
            String plain = schema.path("type").asText();
            schema.putArray("type").add(plain).add("null");
            return schema;
        }
        ObjectNode either = Json.mapper().createObjectNode();
        either.putArray("anyOf")
                .add(schema)
                .add(Json.mapper().createObjectNode().put("type", "null"));
        return either;
    }

    private static ObjectNode value(AnnotatedType annotated) {
        ObjectNode schema = Json.mapper().createObjectNode();
        Class<?> type = raw(annotated.getType());
        if (type.isRecord()) {
            return record(type);
        }
        if (type.isEnum()) {
            ArrayNode values = schema.putArray("enum");
            for (Object constant : type.getEnumConstants()) {
                values.add(Json.mapper().valueToTree(constant).textValue());
            }
        } else if (Collection.class.isAssignableFrom(type)) {
            schema.put("type", "array").set("items", value(argument(annotated, 0)));
        } else if (Map.class.isAssignableFrom(type)) {
            schema.put("type", "object").set("additionalProperties", value(argument(annotated, 1)));
        } else if (type == String.class) {
            schema.put("type", "string");
        } else if (type == boolean.class) {
            schema.put("type", "boolean");
        } else if (type == int.class || type == long.class || type == Long.class || type == Integer.class) {
            schema.put("type", "integer");
        } else {
            throw new IllegalArgumentException("no schema for " + annotated);
        }
        return schema;
    }

    private static AnnotatedType argument(AnnotatedType type, int index) {
        return ((AnnotatedParameterizedType) type).getAnnotatedActualTypeArguments()[index];
    }

    private static Class<?> raw(Type type) {
        return (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
    }
}
