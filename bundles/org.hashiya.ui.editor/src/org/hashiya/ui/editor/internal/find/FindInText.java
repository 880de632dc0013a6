// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.find;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.text.FoldedText;
import org.hashiya.text.TextRange;
import org.hashiya.ui.editor.internal.Messages;
import org.hashiya.ui.editor.internal.marks.FoundRanges;
import org.hashiya.ui.editor.internal.view.BottomLine;
import org.hashiya.ui.editor.internal.view.TextPane;

/**
 * Finds words in the text that is shown, also while it is being corrected: all of them are framed, and one goes from each to the next, at the end beginning again. While one types, the first one after the place where the
 * caret was is shown; where there is none, that place.
 */
public final class FindInText implements FindBar.Owner {

	private static final int LONGEST = 100;

	private final TextPane pane;
	private final BottomLine line;
	private final FindBar bar;
	private final Consumer<FindWords> list;
	private FindWords words = FindWords.NOTHING;
	private FoundRanges found = FoundRanges.NONE;
	private @Nullable FoldedText folded;
	private TextRange origin = new TextRange(0, 0);
	private boolean outdated;

	/** @param list shows all that was found in this text in a list */
	public FindInText(TextPane pane, BottomLine line, FindBar bar, Consumer<FindWords> list) {
		this.pane = pane;
		this.line = line;
		this.bar = bar;
		this.list = list;
		bar.own(this);
		pane.widget().addCaretListener(event -> {
			if (bar.isOpen()) {
				pane.widget().getDisplay().asyncExec(this::count);
			}
		});
		pane.widget().addModifyListener(event -> {
			if (bar.isOpen() && !outdated) {
				outdated = true;
				pane.widget().getDisplay().asyncExec(this::again);
			}
		});
	}

	/** Opens the bar, with what is selected where that is a few words. */
	public void open() {
		TextRange selected = pane.selection();
		String text = pane.widget().getText();
		String selection = selected.length() > LONGEST ? "" : selected.in(text).strip(); //$NON-NLS-1$
		origin = selected;
		bar.open(selection.indexOf('\n') >= 0 ? "" : selection); //$NON-NLS-1$
		look(bar.words());
	}

	@Override
	public void typed(FindWords typed) {
		look(typed);
		show(found.list().isEmpty() ? origin : found.list().get(found.next(new TextRange(origin.start(), origin.start()))));
		count();
	}

	private void look(FindWords wanted) {
		words = wanted;
		String text = pane.widget().getText();
		FoldedText known = folded;
		FoldedText ready = known != null && known.source().equals(text) ? known : FindWords.fold(text);
		folded = ready;
		found = new FoundRanges(wanted.in(ready));
		pane.found(bar.isOpen() ? found : FoundRanges.NONE);
		count();
	}

	/** The text is another. */
	private void again() {
		outdated = false;
		if (!pane.widget().isDisposed() && bar.isOpen()) {
			look(words);
		}
	}

	@Override
	public void next() {
		go(true);
	}

	@Override
	public void previous() {
		go(false);
	}

	private void go(boolean forward) {
		if (words.isEmpty()) {
			open();
			return;
		}
		if (!bar.isOpen()) {
			look(words); // the text may be another since
		}
		TextRange selected = pane.selection();
		int index = forward ? found.next(selected) : found.previous(selected);
		if (index < 0) {
			line.say(Messages.format(Messages.Find_nothing, words.words()));
			return;
		}
		TextRange range = found.list().get(index);
		boolean circled = forward ? range.start() <= selected.start() : range.start() >= selected.start();
		origin = range;
		show(range);
		if (circled) {
			String notice = forward ? Messages.Find_fromTop : Messages.Find_fromBottom;
			pane.widget().getDisplay().asyncExec(() -> {
				if (!pane.widget().isDisposed()) {
					line.say(notice); // after the line has heard of the new place
				}
			});
		}
	}

	private void show(TextRange range) {
		pane.reveal(range.start(), range.end());
	}

	private void count() {
		if (pane.widget().isDisposed() || !bar.isOpen()) {
			return;
		}
		int all = found.list().size();
		int index = found.indexOf(pane.selection());
		String sentence = words.isEmpty() ? "" : index < 0 ? Messages.format(Messages.Find_count, all) : Messages.format(Messages.Find_place, index + 1, all); //$NON-NLS-1$
		bar.count(sentence, all > 0);
	}

	@Override
	public void list() {
		list.accept(words);
	}

	/** What is looked for, where there is something. */
	public Optional<FindWords> words() {
		return Optional.of(words).filter(each -> !each.isEmpty());
	}

	@Override
	public void close() {
		bar.close();
		pane.found(FoundRanges.NONE);
		pane.widget().setFocus();
	}
}
