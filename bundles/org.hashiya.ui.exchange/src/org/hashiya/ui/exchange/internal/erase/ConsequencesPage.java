// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.exchange.internal.erase;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.wizard.IWizardContainer2;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.hashiya.store.Erasure;
import org.hashiya.text.Isolates;

import com.ibm.icu.text.MessageFormat;

/** What goes, what stays, what cannot be reached; and a tick without which nothing is erased. */
@NonNullByDefault({}) // the platform says nothing of null
public final class ConsequencesPage extends WizardPage {

	private static final int WIDTH = 620;
	private static final int LONGEST = 60;

	private final Map<String, Label> texts = new LinkedHashMap<>();
	private Label what;
	private Button understood;
	private ErasureRequest request;

	public ConsequencesPage() {
		super("consequences", Messages.consequencesTitle, null); //$NON-NLS-1$
		setMessage(Messages.consequencesWarning, IMessageProvider.WARNING);
		setPageComplete(false);
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(12, 12).spacing(8, 4).applyTo(page);
		what = wrapped(page, 0);
		what.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
		for (String title : new String[] { Messages.goesTitle, Messages.staysTitle, Messages.notReachedTitle, Messages.undoTitle, Messages.aloneTitle }) {
			Label heading = wrapped(page, 0);
			heading.setText(title);
			heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
			texts.put(title, wrapped(page, 16));
		}
		understood = new Button(page, SWT.CHECK);
		understood.setText(Messages.understood);
		GridDataFactory.swtDefaults().indent(0, 8).applyTo(understood);
		understood.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> setPageComplete(understood.getSelection())));
		setControl(page);
		fill();
	}

	private static Label wrapped(Composite page, int indent) {
		Label label = new Label(page, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).indent(indent, 0).hint(WIDTH, SWT.DEFAULT).applyTo(label);
		return label;
	}

	/** Shows the consequences of this; the tick is to be set anew. */
	public void show(ErasureRequest asked) {
		boolean same = asked.equals(request);
		request = asked;
		if (!same && understood != null) {
			understood.setSelection(false);
			setPageComplete(false);
		}
		fill();
	}

	private void fill() {
		if (what == null || request == null) {
			return;
		}
		what.setText(title(request).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		texts.get(Messages.goesTitle).setText(goes(request));
		texts.get(Messages.staysTitle).setText(stays(request));
		texts.get(Messages.notReachedTitle).setText(Messages.notReached);
		texts.get(Messages.undoTitle).setText(Messages.undo);
		texts.get(Messages.aloneTitle).setText(Messages.alone);
		((Composite) getControl()).layout(true, true);
	}

	static String title(ErasureRequest request) {
		return switch (request) {
		case ErasureRequest.OfDocument document -> MessageFormat.format(Messages.whatDocument, shown(document.name()));
		case ErasureRequest.OfTrash trash -> MessageFormat.format(Messages.whatTrash, trash.ids().size());
		case ErasureRequest.OfMemo memo -> MessageFormat.format(Messages.whatMemo, shown(memo.title()));
		case ErasureRequest.OfPassage passage -> MessageFormat.format(Messages.whatPassage, shown(passage.words()));
		case ErasureRequest.OfName name -> MessageFormat.format(Messages.whatName, shown(name.name()), shown(name.by()));
		case ErasureRequest.Unfinished unfinished -> Messages.whatUnfinished;
		};
	}

	private static String goes(ErasureRequest request) {
		return switch (request) {
		case ErasureRequest.OfDocument document -> document.memos() ? Messages.goesDocumentAndMemos : Messages.goesDocument;
		case ErasureRequest.OfTrash trash -> Messages.goesTrash;
		case ErasureRequest.OfMemo memo -> Messages.goesMemo;
		case ErasureRequest.OfPassage passage -> MessageFormat.format(Messages.goesPassage, Erasure.MARK);
		case ErasureRequest.OfName name -> Messages.goesName;
		case ErasureRequest.Unfinished unfinished -> Messages.goesUnfinished;
		};
	}

	private static String stays(ErasureRequest request) {
		return switch (request) {
		case ErasureRequest.OfDocument document -> document.memos() ? Messages.staysDocument : Messages.staysDocumentAndMemos;
		case ErasureRequest.OfTrash trash -> Messages.staysTrash;
		case ErasureRequest.OfMemo memo -> Messages.staysMemo;
		case ErasureRequest.OfPassage passage -> Messages.staysPassage;
		case ErasureRequest.OfName name -> Messages.staysName;
		case ErasureRequest.Unfinished unfinished -> Messages.staysUnfinished;
		};
	}

	private static String shown(String words) {
		String line = words.replaceAll("\\s+", " ").strip(); //$NON-NLS-1$ //$NON-NLS-2$
		int length = line.codePointCount(0, line.length());
		return Isolates.wrap(length <= LONGEST ? line : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "…"); //$NON-NLS-1$
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible) {
			if (getShell().isVisible() && getContainer() instanceof IWizardContainer2 wizard) { // else it would be made for the texts, and as much larger again
				wizard.updateSize(); // the texts are longer than those that were there when the window was made
			}
			understood.setFocus();
		}
	}
}
