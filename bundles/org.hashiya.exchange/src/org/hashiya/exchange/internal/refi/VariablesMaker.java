// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal.refi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.hashiya.exchange.ImportFinding;
import org.hashiya.exchange.internal.refi.Raw.RawVariable;
import org.hashiya.exchange.internal.refi.Raw.Value;
import org.hashiya.model.ElementKind;
import org.hashiya.model.Variable;
import org.hashiya.model.VariableValue;

/** Makes variables, known by id, else by name and type; and values of them. */
final class VariablesMaker {

	private final Making making;
	/** By the id in the study. */
	private final Map<UUID, Variable.Type> types = new HashMap<>();

	VariablesMaker(Making making) {
		this.making = making;
	}

	void make() {
		for (RawVariable variable : making.raw.variables) {
			UUID id = making.own(ElementKind.VARIABLE, variable.id());
			if (making.study.variables().contains(id)) {
				making.is(ElementKind.VARIABLE, variable.id(), id);
			}
		}
		making.raw.variables.forEach(this::make);
		missing().forEach((id, type) -> {
			String key = making.raw.keys.getOrDefault(id, "");
			RawVariable made = new RawVariable(id, key.isBlank() ? Ids.guid(id).substring(0, 8) : key, type, "");
			UUID known = making.own(ElementKind.VARIABLE, id);
			if (making.study.variables().contains(known)) {
				making.is(ElementKind.VARIABLE, id, known);
			}
			making.findings.add(ImportFinding.VARIABLE_MADE, "Variable", made.name());
			make(made);
		});
	}

	/** Variables that there are values of and that are not in the file, with the type that the first value says. */
	private Map<UUID, Variable.Type> missing() {
		Map<UUID, Variable.Type> missing = new LinkedHashMap<>();
		making.raw.cases.forEach(unit -> miss(unit.values, missing));
		for (Raw.Source source : making.raw.sources) {
			Raw.Text text = source.text();
			if (text != null) {
				miss(text.values, missing);
			}
		}
		return missing;
	}

	private void miss(List<Value> values, Map<UUID, Variable.Type> missing) {
		for (Value value : values) {
			if (making.id(ElementKind.VARIABLE, value.variable()) == null) {
				missing.putIfAbsent(value.variable(), value.type());
			}
		}
	}

	private void make(RawVariable raw) {
		makeOne(raw);
		UUID id = making.id(ElementKind.VARIABLE, raw.id());
		if (id != null) {
			types.put(id, raw.type());
		}
	}

	private void makeOne(RawVariable raw) {
		String name = making.name(raw.name(), "Variable", raw.id().toString().substring(0, 8));
		UUID id = making.own(ElementKind.VARIABLE, raw.id());
		Variable variable = new Variable(id, name, raw.type(), raw.description());
		Variable known = making.study.variables().get(id);
		if (known != null) {
			making.update(known, variable, "Variable", name);
			return;
		}
		for (Variable other : making.study.variables().list()) {
			if (other.name().equals(name) && other.type() == raw.type() && !making.isTaken(ElementKind.VARIABLE, other.id())) {
				making.is(ElementKind.VARIABLE, raw.id(), other.id());
				making.findings.add(ImportFinding.MATCHED, "Variable", name);
				return;
			}
		}
		making.is(ElementKind.VARIABLE, raw.id(), id);
		making.add(variable);
		making.findings.add(ImportFinding.VARIABLE, "Variable", name);
	}

	/** A value as its type has it; as it stands where it can be nothing of that type. */
	private String value(UUID variable, String written) {
		Variable.Type type = types.getOrDefault(variable, Variable.Type.TEXT);
		String value = Lexical.value(type, written);
		if (!value.equals(written)) {
			making.findings.add(ImportFinding.VALUE_WRITTEN, "VariableValue", written + " " + value);
		}
		return value;
	}

	/** Values for a document or a case, at most one a variable. */
	List<VariableValue> values(List<Value> raws) {
		List<VariableValue> values = new ArrayList<>();
		Set<UUID> seen = new HashSet<>();
		for (Value raw : raws) {
			UUID variable = making.id(ElementKind.VARIABLE, raw.variable());
			String written = raw.value();
			String value = variable == null || written == null ? written == null ? "" : written : value(variable, written);
			if (variable == null) {
				making.findings.add(ImportFinding.VALUE, "VariableValue", value);
			} else if (seen.add(variable)) {
				values.add(new VariableValue(variable, value));
			} else if (!values.contains(new VariableValue(variable, value))) {
				making.findings.add(ImportFinding.VALUE, "VariableValue", value);
			}
		}
		return values;
	}
}
