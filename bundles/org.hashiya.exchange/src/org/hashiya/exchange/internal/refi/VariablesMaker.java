// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal.refi;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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
	}

	private void make(RawVariable raw) {
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

	/** Values for a document or a case, at most one a variable. */
	List<VariableValue> values(List<Value> raws) {
		List<VariableValue> values = new ArrayList<>();
		Set<UUID> seen = new HashSet<>();
		for (Value raw : raws) {
			UUID variable = making.id(ElementKind.VARIABLE, raw.variable());
			String written = raw.value();
			String value = written == null ? "" : written;
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
