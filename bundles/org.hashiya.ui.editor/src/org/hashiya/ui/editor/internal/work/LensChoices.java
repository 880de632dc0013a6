// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.work;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

import org.hashiya.model.Coder;
import org.hashiya.model.Study;
import org.hashiya.text.Isolates;
import org.hashiya.ui.editor.internal.EditorMemory;
import org.hashiya.ui.editor.internal.Messages;
import org.hashiya.ui.editor.internal.acts.CodingsAt;
import org.hashiya.ui.editor.internal.marks.Lens;
import org.hashiya.ui.words.CodePaths;

/** What of the codings of one study's texts is seen can be chosen here. Each choice is remembered, and the editors follow. */
public final class LensChoices {

	/**
	 * One thing to choose.
	 *
	 * @param label what it is called
	 * @param on    whether it is chosen
	 * @param run   chooses it, or takes it back where it is chosen
	 */
	public record Choice(String label, boolean on, Runnable run) {

		/** As a menu shows it letter by letter: an ampersand in it marks no key, an at sign or tab no accelerator. */
		public String menuLabel() {
			return MenuLabel.literal(label);
		}
	}

	private final EditorMemory memory;
	private final Supplier<Study> study;

	public LensChoices(EditorMemory memory, Supplier<Study> study) {
		this.memory = memory;
		this.study = study;
	}

	/** Each coder; none where there are not several. */
	public List<Choice> coders() {
		List<Coder> coders = study.get().coders().list();
		UUID chosen = memory.lens().coder();
		return coders.size() < 2 ? List.of() : coders.stream().map(coder -> new Choice(Messages.format(Messages.Lens_onlyCoder, Isolates.wrap(coder.name())), coder.id().equals(chosen), () -> coder(coder.id()))).toList();
	}

	/** Each set that holds codes; none where the study has no such set. */
	public List<Choice> sets() {
		UUID chosen = memory.lens().set();
		return study.get().sets().list().stream().filter(set -> !set.codes().isEmpty()).map(set -> new Choice(Isolates.wrap(set.name()), set.id().equals(chosen), () -> set(set.id()))).toList();
	}

	/** Each code of these codings once. */
	public List<Choice> branches(List<CodingsAt.Entry> codings) {
		UUID chosen = memory.lens().branch();
		return codings.stream().map(entry -> entry.coding().code()).distinct()
				.map(code -> new Choice(Messages.format(Messages.Lens_onlyBranch, CodePaths.shown(study.get().codebook(), code)), code.equals(chosen), () -> branch(code))).toList();
	}

	/**
	 * Only a code with those below it; all again where that is so already.
	 *
	 * @return false where the study does not have the code
	 */
	public boolean branch(UUID code) {
		if (study.get().codebook().get(code) == null) {
			return false;
		}
		Lens lens = memory.lens();
		memory.lens(lens.onlyBranch(code.equals(lens.branch()) ? null : code));
		return true;
	}

	private void set(UUID set) {
		Lens lens = memory.lens();
		memory.lens(lens.onlySet(set.equals(lens.set()) ? null : set));
	}

	private void coder(UUID coder) {
		Lens lens = memory.lens();
		memory.lens(lens.onlyCoder(coder.equals(lens.coder()) ? null : coder));
	}
}
