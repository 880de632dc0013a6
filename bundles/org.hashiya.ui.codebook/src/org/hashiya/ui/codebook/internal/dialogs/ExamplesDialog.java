// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.dialogs;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.hashiya.analysis.CodedPassage;
import org.hashiya.model.Code;
import org.hashiya.ui.codebook.internal.Phrases;

/** Lets a person tick the passages that show what a code means. */
@NonNullByDefault({}) // the platform says nothing of null
public final class ExamplesDialog extends FormDialog {

	private final Code code;
	private final List<CodedPassage> passages;
	private final Consumer<List<UUID>> then;
	private PassageTicks ticks;

	/**
	 * @param passages those that have codings of the code, as the coder sees them
	 * @param then     is told the ids of all examples
	 */
	public ExamplesDialog(Shell parent, Code code, List<CodedPassage> passages, Consumer<List<UUID>> then) {
		super(parent, Messages.Examples_title, Phrases.of(Messages.Examples_message, code.name()), Messages.Examples_act);
		this.code = code;
		this.passages = passages;
		this.then = then;
	}

	@Override
	protected void createFields(Composite area) {
		ticks = new PassageTicks(area, passages, passage -> code.examples().contains(passage.passage().id()), this::changed);
	}

	@Override
	protected String wrong() {
		return null;
	}

	@Override
	protected void okPressed() {
		Set<UUID> listed = passages.stream().map(passage -> passage.passage().id()).collect(Collectors.toSet());
		List<UUID> examples = new ArrayList<>(code.examples().stream().filter(example -> !listed.contains(example)).toList()); // those that are not seen here stay
		ticks.ticked().forEach(passage -> examples.add(passage.passage().id()));
		super.okPressed();
		then.accept(examples);
	}
}
