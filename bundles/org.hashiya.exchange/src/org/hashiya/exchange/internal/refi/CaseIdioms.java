// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal.refi;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.exchange.ImportFinding;
import org.hashiya.exchange.internal.refi.Raw.Code;
import org.hashiya.exchange.internal.refi.Raw.RawCase;
import org.hashiya.exchange.internal.refi.Raw.RawCoding;
import org.hashiya.exchange.internal.refi.Raw.Selection;
import org.hashiya.exchange.internal.refi.Raw.Source;
import org.hashiya.exchange.internal.refi.Raw.Text;

/**
 * What is coded with a case, as NVivo lets people do, belongs to that case. The coding stays what it is as well, with a code that is called as the case is: else who made it and when would be lost. Where
 * the codebook has such a code itself, the case refers to it, and nothing is to be done.
 */
final class CaseIdioms {

	private final Raw raw;
	private final Findings findings;
	/** The cases that are no codes too, by id. */
	private final Map<UUID, RawCase> cases = new HashMap<>();
	private final Map<RawCase, Code> made = new HashMap<>();

	private CaseIdioms(Raw raw, Findings findings) {
		this.raw = raw;
		this.findings = findings;
	}

	static void settle(Raw raw, Findings findings) {
		new CaseIdioms(raw, findings).settle();
	}

	private void settle() {
		raw.cases.forEach(unit -> cases.put(unit.id, unit));
		raw.codes.forEach(code -> cases.remove(code.id));
		if (cases.isEmpty()) {
			return;
		}
		for (Source source : raw.sources) {
			Text text = source.text();
			if (text == null) {
				continue;
			}
			for (RawCoding coding : text.codings) {
				RawCase unit = unit(coding);
				if (unit != null && !unit.sources.contains(source.id())) {
					unit.sources.add(source.id());
				}
			}
			text.selections.forEach(this::selection);
		}
	}

	private void selection(Selection selection) {
		Set<RawCase> units = new HashSet<>(0);
		for (RawCoding coding : selection.codings) {
			RawCase unit = unit(coding);
			if (unit != null && units.add(unit)) {
				unit.selections.add(selection.id);
			}
		}
	}

	private @Nullable RawCase unit(RawCoding coding) {
		RawCase unit = cases.get(coding.code());
		if (unit != null) {
			made.computeIfAbsent(unit, this::code);
		}
		return unit;
	}

	private Code code(RawCase unit) {
		Code code = new Code(unit.id, null, unit.name);
		raw.codes.add(code);
		unit.codes.add(unit.id);
		findings.add(ImportFinding.CODE_MADE, "Code", unit.name);
		return code;
	}
}
