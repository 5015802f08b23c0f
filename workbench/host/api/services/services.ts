import { fail } from "../../basics/errors";
import type { ApiContext, ApiObject } from "../base/apiObject";
import { CustomFunctionsService } from "./customFunctionsService";
import { StorageService } from "./storageService";
import { RibbonService } from "./ribbonService";
import { AddinInternalService, AppRuntimePersistenceService, AppRuntimeService } from "./runtimeServices";

const SERVICES: Readonly<Record<string, new (context: ApiContext) => ApiObject>> = {
  "Microsoft.AppRuntime.AppRuntimePersistenceService": AppRuntimePersistenceService,
  "Microsoft.AppRuntime.AppRuntimeService": AppRuntimeService,
  "Microsoft.DynamicRibbon.DynamicRibbon": RibbonService,
  "Microsoft.ExcelServices.CustomFunctions": CustomFunctionsService,
  "Microsoft.InternalService.AddinInternalService": AddinInternalService,
  "Microsoft.PersistentKvStorage.PersistentKvStorageService": StorageService,
};

/** The object that the library creates by its name. */
export function service(context: ApiContext, name: string): ApiObject {
  const Service = SERVICES[name] ?? fail("ApiNotFound", `${name} is not supported by this host.`);
  return new Service(context);
}
