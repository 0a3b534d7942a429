// SPDX-License-Identifier: EPL-2.0
package org.drivebay.releng.emf;

import java.nio.file.Path;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/** Generates the model bundle's code without a workbench. Argument: the bundle's folder. */
public final class Generate {

	public static void main(String[] args) {
		Path bundle = Path.of(args[0]).toAbsolutePath().normalize();
		// The generator writes to platform:/resource/BUNDLE/…, which is mapped to the folder.
		EcorePlugin.getPlatformResourceMap().put(bundle.getFileName().toString(), URI.createFileURI(bundle + "/"));
		var resources = new ResourceSetImpl();
		var factories = resources.getResourceFactoryRegistry().getExtensionToFactoryMap();
		factories.put("ecore", new EcoreResourceFactoryImpl());
		factories.put("genmodel", new XMIResourceFactoryImpl());
		GenModelPackage.eINSTANCE.eClass();
		URI uri = URI.createPlatformResourceURI(bundle.getFileName() + "/model/drivebay.genmodel", true);
		var genModel = (GenModel) resources.getResource(uri, true).getContents().get(0);
		EcoreUtil.resolveAll(genModel);
		genModel.reconcile();
		genModel.setCanGenerate(true);
		var generator = new Generator();
		generator.getAdapterFactoryDescriptorRegistry().addDescriptor("http://www.eclipse.org/emf/2002/GenModel",
				GenModelGeneratorAdapterFactory.DESCRIPTOR);
		generator.setInput(genModel);
		Diagnostic result = generator.generate(genModel, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, new BasicMonitor());
		if (result.getSeverity() != Diagnostic.OK) {
			System.err.println(result + " " + result.getChildren());
			System.exit(1);
		}
	}
}
