// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal.refi;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.exchange.ImportFinding;
import org.hashiya.exchange.internal.refi.Raw.Audit;
import org.hashiya.exchange.internal.refi.Raw.Value;
import org.hashiya.model.Colour;
import org.hashiya.model.StudyProblem;

/** What the readers of all elements share: references, times, colours, unknown elements. */
final class ElementIn {

	final XmlIn xml;
	final Ids ids;
	final Findings findings;

	ElementIn(XmlIn xml, Ids ids, Findings findings) {
		this.xml = xml;
		this.ids = ids;
		this.findings = findings;
	}

	/** An attribute, empty where it is missing. */
	String text(String attribute) {
		String value = xml.attribute(attribute);
		return value == null ? "" : value;
	}

	/** What {@code <SomeRef targetGUID="…"/>} refers to; {@code guid} is the attribute in codebooks. */
	@Nullable
	UUID target() {
		String target = xml.attribute("targetGUID");
		return ids.reference(target == null ? xml.attribute("guid") : target);
	}

	@Nullable
	UUID reference(String attribute) {
		return ids.reference(xml.attribute(attribute));
	}

	@Nullable
	Instant time(String attribute) {
		String value = xml.attribute(attribute);
		if (value == null || value.isBlank()) {
			return null;
		}
		Instant time = Lexical.time(value);
		if (time == null) {
			findings.add(ImportFinding.TIME, xml.name(), value);
		}
		return time;
	}

	@Nullable
	Colour colour() {
		String value = xml.attribute("color");
		if (value == null || value.isBlank()) {
			return null;
		}
		Colour colour = Lexical.colour(value);
		if (colour == null) {
			findings.add(ImportFinding.COLOUR, xml.name(), value);
		}
		return colour;
	}

	Audit audit() {
		return new Audit(reference("creatingUser"), time("creationDateTime"), reference("modifyingUser"), time("modifiedDateTime"));
	}

	/** Reads {@code VariableValue}; null where it names no variable. */
	@Nullable
	Value value() throws StudyProblem {
		UUID variable = null;
		String value = null;
		int depth = xml.depth();
		while (xml.next(depth)) {
			switch (xml.name()) {
			case "VariableRef" -> variable = target();
			case "TextValue", "BooleanValue", "IntegerValue", "FloatValue", "DateValue", "DateTimeValue" -> value = xml.text();
			default -> unknown("VariableValue");
			}
		}
		if (variable == null) {
			findings.add(ImportFinding.VALUE, "VariableValue", value == null ? "" : value);
			return null;
		}
		return new Value(variable, value);
	}

	/** The cursor stands on an element that does not belong here. */
	void unknown(String parent) {
		findings.add(ImportFinding.UNKNOWN, xml.name(), parent);
	}
}
