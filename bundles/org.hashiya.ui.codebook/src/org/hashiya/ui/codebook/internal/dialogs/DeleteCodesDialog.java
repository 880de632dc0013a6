// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.dialogs;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.hashiya.model.Code;
import org.hashiya.model.CodebookActs.Deletion;
import org.hashiya.ui.codebook.internal.Phrases;

/** Shows what goes with codes before they are deleted, and what stays. */
@NonNullByDefault({}) // the platform says nothing of null
public final class DeleteCodesDialog extends FormDialog {

	private static final int LINES = 7;

	private final List<Code> codes;
	private final Deletion deletion;
	private final String others;
	private final Runnable then;

	/**
	 * @param codes  those that were chosen, none below another
	 * @param others a further sentence on the numbers; empty where there is none
	 * @param then   deletes them
	 */
	public DeleteCodesDialog(Shell parent, List<Code> codes, Deletion deletion, String others, Runnable then) {
		super(parent, Messages.Delete_title, Messages.Delete_message, Messages.Delete_act);
		this.codes = codes;
		this.deletion = deletion;
		this.others = others;
		this.then = then;
	}

	/** Whether something goes with the codes, or is left without them: else there is nothing to show. */
	public static boolean isNeeded(List<Code> codes, Deletion deletion) {
		return deletion.codes() > codes.size() || deletion.codings() > 0 || !deletion.besides().equals(new Deletion.Besides(0, 0, 0, 0));
	}

	@Override
	protected void createFields(Composite area) {
		label(area, Messages.Delete_goes);
		sentences(area, goes(), LINES).setFocus();
		label(area, Messages.Delete_stays);
		sentences(area, stays(), 2);
	}

	/** Can be read by key and by who hears the window, and copied. */
	private static Text sentences(Composite area, List<String> sentences, int lines) {
		Text text = new Text(area, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
		text.setText(String.join(Text.DELIMITER, sentences));
		text.setBackground(area.getBackground());
		GridDataFactory.fillDefaults().grab(true, lines > 2).indent(0, 4).hint(WIDTH, lines * text.getLineHeight()).applyTo(text);
		text.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS || event.detail == SWT.TRAVERSE_RETURN) {
				event.doit = true;
			}
		});
		return text;
	}

	private List<String> goes() {
		List<String> sentences = new ArrayList<>();
		sentences.add(codes.size() == 1 ? Phrases.of(Messages.Delete_code, codes.getFirst().name()) : Phrases.of(Messages.Delete_codes, codes.size()));
		add(sentences, Messages.Delete_below, deletion.codes() - codes.size());
		if (deletion.codings() > 0) {
			sentences.add(Phrases.of(Messages.Delete_codings, deletion.codings(), deletion.passages(), deletion.documents()) + others);
		}
		add(sentences, Messages.Delete_sets, deletion.besides().sets());
		add(sentences, Messages.Delete_relations, deletion.besides().relations());
		add(sentences, Messages.Delete_keys, deletion.besides().pinned());
		return sentences;
	}

	private static void add(List<String> sentences, String pattern, int count) {
		if (count > 0) {
			sentences.add(Phrases.of(pattern, count));
		}
	}

	private List<String> stays() {
		List<String> sentences = new ArrayList<>(List.of(Messages.Delete_texts));
		add(sentences, Messages.Delete_memos, deletion.besides().memos());
		return sentences;
	}

	@Override
	protected String wrong() {
		return null;
	}

	@Override
	protected void okPressed() {
		super.okPressed();
		then.run();
	}
}
