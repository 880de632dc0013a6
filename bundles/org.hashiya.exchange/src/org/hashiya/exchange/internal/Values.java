// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.exchange.internal.refi.Fragment;
import org.hashiya.model.Case;
import org.hashiya.model.Document;
import org.hashiya.model.ElementKind;
import org.hashiya.model.Study;
import org.hashiya.model.Variable;
import org.hashiya.model.Variable.Type;
import org.hashiya.model.VariableValue;

/**
 * Writes variables and their values. A value that is not of its variable's type would make the whole file invalid, and leaving it out would lose it: the variable is then exported as
 * text.
 */
public final class Values {

	private static final Pattern INTEGER = Pattern.compile("[+-]?[0-9]+");
	private static final Pattern DECIMAL = Pattern.compile("[+-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)");
	private static final Pattern BOOLEAN = Pattern.compile("true|false|1|0");
	private static final String ZONE = "(Z|[+-](0[0-9]|1[0-3]):[0-5][0-9]|[+-]14:00)?";
	private static final Pattern DATE = Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})" + ZONE);
	private static final Pattern DATE_TIME = Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?)" + ZONE);

	private final Study study;
	private final Guids guids;
	private final Map<UUID, Type> types = new HashMap<>();

	/** @param more values that are written beside those of the study's own elements */
	public Values(Study study, Guids guids, List<VariableValue> more) {
		this.study = study;
		this.guids = guids;
		study.variables().list().forEach(variable -> types.put(variable.id(), variable.type()));
		for (Case unit : study.cases().list()) {
			check(unit.values());
		}
		for (Document document : study.documents().list()) {
			check(document.values());
		}
		check(more);
	}

	private void check(List<VariableValue> values) {
		for (VariableValue value : values) {
			Type type = types.get(value.variable());
			if (type != null && !value.value().isEmpty() && !isOf(type, value.value())) {
				types.put(value.variable(), Type.TEXT);
			}
		}
	}

	/** Writes {@code Variables}; nothing where there are none. */
	public void writeVariables(XmlOut xml) throws IOException {
		if (study.variables().isEmpty()) {
			return;
		}
		xml.start("Variables");
		for (Variable variable : study.variables().list()) {
			xml.start("Variable").attribute("guid", guids.of(ElementKind.VARIABLE, variable.id())).attribute("name", variable.name());
			xml.attribute("typeOfVariable", switch (types.getOrDefault(variable.id(), Type.TEXT)) {
			case TEXT -> "Text";
			case BOOLEAN -> "Boolean";
			case INTEGER -> "Integer";
			case DECIMAL -> "Float";
			case DATE -> "Date";
			case DATE_TIME -> "DateTime";
			});
			if (!variable.description().isEmpty()) {
				xml.element("Description", variable.description());
			}
			xml.end();
		}
		xml.end();
	}

	/** Writes {@code VariableValue}s. An empty value of another type than text is one that is missing. Values of unknown variables are left out. */
	public void write(XmlOut xml, List<VariableValue> values) throws IOException {
		for (VariableValue value : values) {
			Type type = types.get(value.variable());
			if (type == null) {
				continue;
			}
			xml.start("VariableValue").reference("VariableRef", guids.of(ElementKind.VARIABLE, value.variable()));
			if (type == Type.TEXT || !value.value().isEmpty()) {
				xml.element(element(type), value.value());
			}
			xml.end();
		}
	}

	/** A value as part of a foreign project; null where its variable is unknown. */
	@Nullable
	Fragment fragment(VariableValue value) {
		Type type = types.get(value.variable());
		if (type == null) {
			return null;
		}
		Fragment fragment = new Fragment("VariableValue");
		fragment.add(new Fragment("VariableRef").with("targetGUID", guids.of(ElementKind.VARIABLE, value.variable()).toString().toUpperCase(Locale.ROOT)));
		return type == Type.TEXT || !value.value().isEmpty() ? fragment.add(new Fragment(element(type)).withText(value.value())) : fragment;
	}

	private static String element(Type type) {
		return switch (type) {
		case TEXT -> "TextValue";
		case BOOLEAN -> "BooleanValue";
		case INTEGER -> "IntegerValue";
		case DECIMAL -> "FloatValue";
		case DATE -> "DateValue";
		case DATE_TIME -> "DateTimeValue";
		};
	}

	/** Whether a value is written as the schema has its type. */
	public static boolean isOf(Type type, String value) {
		return switch (type) {
		case TEXT -> true;
		case BOOLEAN -> BOOLEAN.matcher(value).matches();
		case INTEGER -> INTEGER.matcher(value).matches();
		case DECIMAL -> DECIMAL.matcher(value).matches();
		case DATE -> isTime(DATE, value);
		case DATE_TIME -> isTime(DATE_TIME, value);
		};
	}

	private static boolean isTime(Pattern form, String value) {
		var matcher = form.matcher(value);
		if (!matcher.matches() || value.startsWith("0000")) { // XML Schema 1.0 has no year 0
			return false;
		}
		try {
			return form == DATE ? LocalDate.parse(matcher.group(1)) != null : LocalDateTime.parse(matcher.group(1)) != null;
		} catch (DateTimeException e) {
			return false; // such as the 30th of February
		}
	}
}
