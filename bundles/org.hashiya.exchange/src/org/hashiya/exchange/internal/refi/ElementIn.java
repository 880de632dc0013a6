// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal.refi;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.exchange.ImportFinding;
import org.hashiya.exchange.internal.refi.Raw.Audit;
import org.hashiya.exchange.internal.refi.Raw.Text;
import org.hashiya.exchange.internal.refi.Raw.Value;
import org.hashiya.model.Colour;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.Variable;

/** What the readers of all elements share: references, times, colours, unknown elements. */
final class ElementIn {

	/** What stands elsewhere than it should is read there if it lies no deeper: in a project nothing but codes does. */
	static final int DEEP = 12;

	final XmlIn xml;
	final Ids ids;
	final Findings findings;
	/** Notes that stand in what they are on. */
	final List<Text> notes = new ArrayList<>(0);

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

	/** The same; by an attribute, or as Transana does by the element's text. The cursor may stand on the element's end afterwards. */
	@Nullable
	UUID targetOrText() throws StudyProblem {
		UUID target = target();
		return target == null ? ids.reference(xml.text()) : target;
	}

	@Nullable
	UUID reference(String attribute) {
		return ids.reference(xml.attribute(attribute));
	}

	/** Who did something; as of the project itself, some write GUID behind the name of the attribute. */
	@Nullable
	UUID user(String attribute) {
		UUID user = reference(attribute);
		return user == null ? reference(attribute + "GUID") : user;
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
		value = value == null ? xml.attribute("colour") : value;
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
		return new Audit(user("creatingUser"), time("creationDateTime"), user("modifyingUser"), time("modifiedDateTime"));
	}

	/** Reads {@code VariableValue}; null where it names no variable. */
	@Nullable
	Value value() throws StudyProblem {
		UUID variable = reference("variableGUID");
		String value = xml.attribute("value");
		Variable.Type type = Variable.Type.TEXT;
		int depth = xml.depth();
		while (xml.next(depth)) {
			switch (xml.name()) {
			case "VariableRef" -> variable = targetOrText();
			case "TextValue", "BooleanValue", "IntegerValue", "FloatValue", "DateValue", "DateTimeValue" -> {
				Variable.Type said = Lexical.type(xml.name().substring(0, xml.name().length() - "Value".length()));
				type = said == null ? type : said;
				value = xml.text();
			}
			default -> unknown("VariableValue");
			}
		}
		if (variable == null) {
			findings.add(ImportFinding.VALUE, "VariableValue", value == null ? "" : value);
			return null;
		}
		return new Value(variable, value, type);
	}

	/** The cursor stood on an element that belongs elsewhere and was read all the same. */
	void misplaced(String element, String parent) {
		findings.add(ImportFinding.MISPLACED, element, parent);
	}

	/** The cursor stands on an element that does not belong here. */
	void unknown(String parent) {
		findings.add(ImportFinding.UNKNOWN, xml.name(), parent);
	}
}
